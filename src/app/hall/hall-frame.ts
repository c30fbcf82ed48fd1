import './hall.css'

export interface HallFrame {
  readonly main: HTMLElement
  readonly panels: HTMLElement
  /** Another hall is drawn on another canvas: one whose context was given up cannot be drawn on again. */
  readonly newCanvas: (label: string) => HTMLCanvasElement
  /** Says something for a while, or with null nothing. */
  readonly note: (text: string | null) => void
  /** Covers the hall while another comes; null uncovers it. */
  readonly cover: (text: string | null) => void
  readonly show: () => void
}

/** How long the fade into the hall takes, ms; as in hall.css. */
const FADE_MS = 700

/** The place over the page where a hall is drawn, with its panels above it. */
export function makeFrame(page: Document, title: string): HallFrame {
  const main = page.createElement('main')
  main.id = 'hall'
  // Focus comes here first: keys walk at once, and no ring is drawn round the whole view before a Tab.
  main.tabIndex = -1
  const heading = page.createElement('h1')
  heading.className = 'hidden'
  heading.textContent = title
  const veil = page.createElement('p')
  veil.className = 'hall-veil'
  veil.setAttribute('role', 'status')
  const note = page.createElement('p')
  note.className = 'hall-note'
  note.setAttribute('role', 'status')
  const panels = page.createElement('div')
  main.append(heading, veil, note, panels)
  page.body.append(main)
  let canvas: HTMLCanvasElement | null = null

  return {
    main,
    panels,
    newCanvas: (label) => {
      const made = page.createElement('canvas')
      made.tabIndex = 0
      // Arrows and letters are the hall's own here, also for who listens to it.
      made.setAttribute('role', 'application')
      made.setAttribute('aria-label', label)
      if (canvas === null) heading.after(made)
      else canvas.replaceWith(made)
      canvas = made
      return made
    },
    note: (text) => void (note.textContent = text),
    cover: (text) => {
      veil.textContent = text
      main.dataset['covered'] = String(text !== null)
    },
    show: () => {
      const root = page.documentElement
      if (root.dataset['hall'] === 'open') return
      root.dataset['hall'] = 'open'
      const behind = page.getElementById('page')
      if (behind === null) return
      behind.inert = true
      main.focus({ preventScroll: true })
      // What nobody sees should not be laid out either.
      setTimeout(() => (behind.hidden = true), FADE_MS)
    },
  }
}
