export type Bytes = Uint8Array<ArrayBuffer>

/** A stream as one piece. What `onPart` throws ends it. */
export async function collect(
  stream: ReadableStream<Bytes>,
  { stopped }: LineWatch,
  onPart: (part: Bytes, before: number) => void,
): Promise<Bytes> {
  const reader = stream.getReader()
  const parts: Bytes[] = []
  let bytes = 0
  try {
    // A source that does not listen to the signal is left behind.
    const next = () => Promise.race([reader.read(), stopped])
    for (let part = await next(); !part.done; part = await next()) {
      onPart(part.value, bytes)
      parts.push(part.value)
      bytes += part.value.length
    }
  } catch (error) {
    // Not waited for: a stream may hang in its end as well.
    reader.cancel().catch(() => undefined)
    throw error
  }
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export interface LineWatch {
  readonly signal: AbortSignal
  /** Rejects when the line has brought nothing for too long, or the visitor has left. */
  readonly stopped: Promise<never>
  beat(): void
  isStalled(): boolean
  end(): void
}

/**
 * Watches over one try of fetching something.
 * @param stallMs how long nothing may come; every `beat` begins it anew
 */
export function watchLine(outer: AbortSignal, stallMs: number): LineWatch {
  const controller = new AbortController()
  const { signal } = controller
  const leave = () => controller.abort()
  let timer = setTimeout(leave, stallMs)
  outer.addEventListener('abort', leave)
  if (outer.aborted) leave()
  const stopped = new Promise<never>((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)))
  // Nobody may be listening any more when it comes.
  stopped.catch(() => undefined)
  return {
    signal,
    stopped,
    beat() {
      clearTimeout(timer)
      timer = setTimeout(leave, stallMs)
    },
    isStalled: () => signal.aborted && !outer.aborted,
    end() {
      clearTimeout(timer)
      outer.removeEventListener('abort', leave)
    },
  }
}
