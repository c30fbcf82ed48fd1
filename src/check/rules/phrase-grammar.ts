/** How a language denies and warns. */
export interface Grammar {
  readonly negation: RegExp
  /** What denies everything up to the end of its sentence. */
  readonly denial: RegExp
  /** What ends the reach of a negation. */
  readonly clauseEnd: RegExp
  readonly warning: RegExp
}

const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'
/** Any of some patterns as whole words; a space in a pattern stands for any white space. */
export const words = (patterns: readonly string[], flags: string) =>
  new RegExp(`${BEFORE}(?:${patterns.join('|').replaceAll(' ', '\\s+')})${AFTER}`, flags)

export const GRAMMAR: Readonly<Record<'vi' | 'en', Grammar>> = {
  vi: {
    negation: words(['không(?! (?:chỉ|những|ngừng))', 'chẳng', 'chưa', 'đừng', 'chớ', 'cấm'], 'iu'),
    denial: words(
      [
        'không (?:nhằm|phải để|(?:được )?dùng để|khẳng định|tuyên bố|quảng cáo|bàn)',
        '(?:không|chưa) (?:có|đủ) bằng chứng',
        'chưa (?:được )?(?:ai )?chứng minh',
      ],
      'iu',
    ),
    clauseEnd: words(['nhưng', 'mà', 'nên', 'song', 'và', '(?<!(?:không|chưa|thể)\\s)giúp'], 'giu'),
    warning: words(
      ['không nên', '(?:không|chớ|đừng) (?:dùng|uống|ăn)', 'tránh', 'hạn chế', 'thận trọng', 'hỏi (?:ý kiến )?bác sĩ'],
      'iu',
    ),
  },
  en: {
    negation: words(
      [
        'no',
        'nothing',
        'not(?! (?:only|just|merely))',
        'never',
        'without',
        'nor',
        'neither',
        'cannot',
        "\\p{L}+n[’']t",
      ],
      'iu',
    ),
    denial: words(
      [
        '(?:not|never) (?:intended|meant|claimed|proven|advertised)',
        '(?:do(?:es)? not|makes? no|making no) claims?',
        'makes? no (?:health|medical) claims?',
        'no (?:proof|evidence)',
      ],
      'iu',
    ),
    clauseEnd: words(['but', 'so', 'and', 'yet', 'which', 'that', 'because', 'while'], 'giu'),
    warning: words(
      ['should not', 'do not', 'not (?:suitable|recommended)', 'avoid', '(?:ask|consult|see) (?:a|your) doctor'],
      'iu',
    ),
  },
}
