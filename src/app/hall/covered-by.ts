import { NOT_COVERED, type Covered } from '#scene/visitor/covered.ts'

/** Tells whenever the open sheet covers more or less of the hall: from below on phones, from the right elsewhere. */
export function watchCover(frame: HTMLElement, onCover: (covered: Covered) => void): () => void {
  let sheet: Element | null = null
  const measure = () => onCover(sheet === null ? NOT_COVERED : coveredBy(sheet, frame))
  const size = new ResizeObserver(measure)
  function find(): void {
    const found = frame.querySelector('.hall-sheet')
    if (found === sheet) return
    if (sheet !== null) size.unobserve(sheet)
    sheet = found
    if (sheet === null) measure()
    else size.observe(sheet)
  }
  const changes = new MutationObserver(find)
  changes.observe(frame, { childList: true, subtree: true })
  find()
  return () => {
    changes.disconnect()
    size.disconnect()
  }
}

function coveredBy(sheet: Element, frame: HTMLElement): Covered {
  const { clientWidth: width, clientHeight: height } = frame
  const box = sheet.getBoundingClientRect()
  if (width === 0 || height === 0) return NOT_COVERED
  // The bar above takes its part as well: what is looked at comes into the middle of what is left between the two.
  const barPx = frame.querySelector('.hall-top')?.getBoundingClientRect().bottom ?? 0
  return box.width > width * 0.8
    ? { bottomShare: Math.max(0, box.height - barPx) / height, rightShare: 0 }
    : { bottomShare: 0, rightShare: (width - box.left) / width }
}
