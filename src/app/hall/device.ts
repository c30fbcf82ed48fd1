import type { Device } from '#scene/quality.ts'
import type { KeepsakeStorage } from '#visit/keepsake.ts'

// Browsers inside other apps lack what others have, or forbid it: each of these is then simply absent.

/** Where things may be kept on the device; null where the browser forbids it. */
export function storageOf(view: { readonly localStorage: KeepsakeStorage }): KeepsakeStorage | null {
  try {
    return view.localStorage
  } catch {
    return null
  }
}

/** Whether the browser draws 3D at all. */
export function canDraw(makeCanvas: () => HTMLCanvasElement): boolean {
  try {
    const gl = makeCanvas().getContext('webgl2')
    // Given back at once: phones have few contexts.
    gl?.getExtension('WEBGL_lose_context')?.loseContext()
    return gl !== null
  } catch {
    return false
  }
}

/** What visitors hand on with; each is left out where the browser has none. */
export function handingOn(navigator: Partial<Pick<Navigator, 'clipboard' | 'share'>>): {
  readonly copy?: (text: string) => Promise<void>
  readonly share?: (shared: { readonly text?: string; readonly url?: string }) => Promise<void>
} {
  const { clipboard } = navigator
  return {
    ...(clipboard !== undefined && { copy: (text: string) => clipboard.writeText(text) }),
    ...(navigator.share !== undefined && { share: (shared: ShareData) => navigator.share?.(shared) ?? refused() }),
  }
}

const refused = (): Promise<never> => Promise.reject(new Error('Nothing shares here.'))

/** Whether the visitor asks sites to be sparing with data. Not all browsers tell. */
export function isSavingData(navigator: Navigator): boolean {
  return 'connection' in navigator && (navigator.connection as { saveData?: boolean } | null)?.saveData === true
}

/** What the browser tells of the device; not all tell of memory. */
export function deviceOf(view: Window): Omit<Device, 'setting'> {
  const { devicePixelRatio, navigator } = view
  const memoryGb: unknown = 'deviceMemory' in navigator ? navigator.deviceMemory : undefined
  return {
    isCoarsePointer: view.matchMedia('(pointer: coarse)').matches,
    devicePixelRatio,
    cores: navigator.hardwareConcurrency,
    ...(typeof memoryGb === 'number' && { memoryGb }),
  }
}
