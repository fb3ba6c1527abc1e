/** As large as a picture may be that comes to the window: every change of a chat tells it again. */
export const mostPictureBytes = 256 * 1024

/** A data URL's bytes; undefined where the text is none. */
export function bytesOfDataUrl(text: string): Uint8Array | undefined {
  const [, base64, body] = /^data:[^,]*?(;base64)?,([^]*)$/i.exec(text) ?? []
  if (body === undefined) return undefined
  if (base64 !== undefined) return new Uint8Array(Buffer.from(body, 'base64'))
  try {
    return new Uint8Array(Buffer.from(decodeURIComponent(body), 'utf8'))
  } catch {
    return undefined
  }
}

/** A picture's bytes as a data URL, of the type that they themselves show; undefined where they are no picture or too many. */
export function pictureUrl(bytes: Uint8Array): string | undefined {
  const type = bytes.length > mostPictureBytes ? undefined : typeOf(bytes)
  return type === undefined
    ? undefined
    : `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

const beginnings: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  ['image/bmp', /^BM/],
  ['image/svg+xml', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/],
]

function typeOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  return beginnings.find(([, pattern]) => pattern.test(head))?.[0]
}
