import type { UiLang } from './words.ts'

/** Words at the door of the hall: while it comes, and when it cannot. */
const VI = {
  enter: 'Bước vào chợ',
  coming: 'Đang bày chợ',
  comingShare: (percent: number) => `Đang bày chợ… ${percent}%`,
  ready: 'Chợ đã bày xong.',
  failed: 'Chưa mở được chợ 3D. Mọi gian vẫn xem được ngay trên trang này.',
  unable: 'Trình duyệt này không hiện được 3D. Mọi gian đều xem được ngay trên trang này.',
  retry: 'Thử lại',
  view: 'Lòng chợ. Phím mũi tên hoặc W A S D để đi, Enter để mở thứ ngay trước mặt.',
  goingTo: (hall: string) => `Đang sang ${hall}…`,
  lost: 'Hình vừa tắt, đang vẽ lại…',
  someMissing: 'Có món chưa hiện hình được; thẻ của món ấy vẫn mở được.',
  hallMissing: (hall: string) => `Chưa sang được ${hall}.`,
}

export type ArrivalWords = typeof VI

const EN: ArrivalWords = {
  enter: 'Step into the fair',
  coming: 'The fair is being set up',
  comingShare: (percent) => `The fair is being set up… ${percent}%`,
  ready: 'The fair is ready.',
  failed: 'The 3D fair could not be opened. Every booth can still be seen on this page.',
  unable: 'This browser cannot show 3D. Every booth can be seen on this page.',
  retry: 'Try again',
  view: 'The fair. Arrow keys or W A S D to walk, Enter to open what is straight ahead.',
  goingTo: (hall) => `On the way to ${hall}…`,
  lost: 'The picture went out; it is being drawn again…',
  someMissing: 'Some products cannot be drawn yet; their cards still open.',
  hallMissing: (hall) => `${hall} could not be opened.`,
}

export const arrivalWordsOf = (lang: UiLang): ArrivalWords => (lang === 'vi' ? VI : EN)
