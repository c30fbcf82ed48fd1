import { describe, expect, it } from 'vitest'
import { HEALTH_EN } from '#check/rules/health-words-en.ts'
import { HEALTH_VI } from '#check/rules/health-words-vi.ts'
import { phraseFinder } from '#check/rules/phrases.ts'

const vi = phraseFinder('vi', HEALTH_VI)
const en = phraseFinder('en', HEALTH_EN)

describe('words of health', () => {
  it.each([
    'Trà gừng chữa ho, giải cảm.',
    'Người Dao dùng lá này để chữa bệnh.',
    'Điều trị đau nhức xương khớp.',
    'Phòng ngừa ung thư rất tốt',
    'giúp hạ huyết áp',
    'Ổn định đường huyết',
    'Dành cho người tiểu đường',
    'giải độc gan, mát gan',
    'bổ thận, tráng dương',
    'Tăng cường sức đề kháng',
    'Tăng cường sinh lực',
    'tăng sức đề kháng, chống lão hoá',
    'tốt cho sức khoẻ',
    'Tốt cho tim mạch và gan',
    'an thần, thanh nhiệt',
    'Hỗ trợ giảm cân',
    'hỗ trợ tiêu hóa',
    'Không chỉ thơm mà còn chữa ho.',
    'Không những ngon, trà còn tốt cho sức khỏe',
    'Không hóa chất, tốt cho sức khỏe.',
    'Không đường nên tốt cho sức khỏe.',
    'không chất bảo quản và tốt cho tim',
    'Không có đường giúp giảm cân',
    'Bài thuốc gia truyền của người Dao',
    'phụ nữ sau sinh tắm lá này',
    'CHỮA BÁCH BỆNH',
    'Thuốc trị cảm',
    'chữa được nhiều chứng bệnh',
    'Phòng, chữa bệnh',
  ])('make a claim: %s', (text) => {
    expect(vi(text)).not.toEqual([])
  })

  it.each([
    'Xe chữa cháy đứng ở sân phơi.',
    'Hợp tác xã sửa chữa lại nhà xưởng.',
    'Trị giá 200 triệu đồng; giá trị văn hóa; đời sống chính trị.',
    'Nhà trị thủy, người cai trị, Quảng Trị cảm ơn bà con.',
    'Mời xem ở phòng trưng bày.',
    'Giảm giá, giảm cước, hạ giá, tăng giá gan lợn.',
    'Thuốc tắm lá người Dao; vườn thuốc; cây thuốc.',
    'Nhóm dược liệu.',
    'Không chữa bệnh.',
    'Sản phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.',
    'Không nhằm chẩn đoán, điều trị hay phòng ngừa bệnh nào.',
    'Không chữa bệnh và phòng bệnh.',
    'Gian này không bàn chuyện chữa bệnh, giảm cân.',
    'Chưa có bằng chứng rằng trà này chữa ho.',
    'Người tiểu đường không nên dùng.',
    'Phụ nữ sau sinh hỏi ý kiến bác sĩ trước khi dùng.',
    'Uống nhiều rượu có hại cho sức khỏe.',
    'Phòng bệnh cho đàn lợn.',
    'Phòng trừ sâu bệnh cho cây chè.',
    'Cải thiện sức khỏe đất.',
    'Chất chống oxy hóa (INS 300).',
    'Dạ dày lợn, gan, tim xào.',
    'Lễ an thần của bản.',
    'Xưa kia đây là món cứu đói.',
    'Lợn khỏe, chịu được rét.',
    'Ngủ lại một đêm, trẻ con có chỗ chơi.',
    'Phân bổ âm thanh; bổ sung; phòng ở; hết hàng.',
  ])('make none: %s', (text) => {
    expect(vi(text)).toEqual([])
  })

  it.each([
    'It cures coughs and colds.',
    'Treats diabetes',
    'Helps to prevent cancer.',
    'Its healing power',
    'A detox tea',
    'Boosts immunity.',
    'anti-ageing, antiaging',
    'Lowers blood pressure',
    'good for your health',
    'Great for the skin',
    'Relieves pain',
    'supports healthy digestion',
    'Not only fragrant, it cures coughs.',
    'No sugar, good for the heart',
    'No sugar and good for the heart',
    'a folk remedy',
    'A medicine for colds',
    'Protects against colds',
    'taken by new mothers',
    'medicinal properties',
  ])('make a claim: %s', (text) => {
    expect(en(text)).not.toEqual([])
  })

  it.each([
    'Black pork cured with about 21 seasonings, a treat to buy at the market.',
    'It stands at Medicine Hill.',
    'The co-operative works with the medicinal plants of the Dao.',
    'This is not a medicine for any disease.',
    'Not intended to diagnose, treat, cure or prevent any disease.',
    'It does not cure diseases or prevent illness.',
    'The card makes no medical claims.',
    'There is no evidence that it cures coughs.',
    'Not suitable for people with diabetes.',
    'Prevents disease in bees.',
    'Thick walls protect from the cold.',
    'Hemp treated with beeswax; brush strokes; stone relief.',
    'antioxidant (E300)',
    'The pig is hardy and takes the cold well.',
    'A good, cold morning.',
  ])('make none: %s', (text) => {
    expect(en(text)).toEqual([])
  })

  it('are given back as they stand in the text', () => {
    expect(vi('Chống lão hoá và tốt cho Sức Khoẻ')).toEqual(['Chống lão hoá', 'tốt cho Sức Khoẻ'])
  })

  it('are found in no more than a moment, however the text repeats itself', () => {
    const start = performance.now()
    for (const word of ['tốt cho cả ', 'chữa các chứng ', 'không chữa bệnh, ', 'tăng cường cho ', 'phòng, ', '… '])
      vi(word.repeat(6000 / word.length))
    for (const word of ['cures the ', 'not cures colds, ', 'good for the ']) en(word.repeat(6000 / word.length))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
