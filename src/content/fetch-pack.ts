import { PackError } from './read-pack.ts'

/** A pack source that fetches from a folder of the site, and stops reading once a pack grows past its limit. */
export function fetchPackFrom(folder: string, fetcher: typeof fetch = fetch) {
  return async (path: string, maxBytes: number, signal: AbortSignal): Promise<string> => {
    const response = await fetcher(`${folder}${path}`, { signal, credentials: 'omit' })
    // A name that carries a hash and is gone belongs to a site that has since been built anew.
    if ((response.status === 404 || response.status === 410) && path !== 'index.json')
      throw new PackError('pack-changed')
    if (!response.ok || response.body === null) throw new PackError('pack-missing')
    if (Number(response.headers.get('content-length') ?? 0) > maxBytes) throw new PackError('pack-too-large')
    const reader = response.body.getReader()
    const decoder = new TextDecoder()
    let text = ''
    let bytes = 0
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.byteLength
      if (bytes > maxBytes) {
        await reader.cancel()
        throw new PackError('pack-too-large')
      }
      text += decoder.decode(part.value, { stream: true })
    }
    return text + decoder.decode()
  }
}
