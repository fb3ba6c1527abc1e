/** Bytes as base64, for a message holds text. */
export function bytesToText(bytes: Uint8ClampedArray): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 8_192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8_192))
  return btoa(text)
}

export function textToBytes(text: string): Uint8ClampedArray<ArrayBuffer> {
  return Uint8ClampedArray.from(atob(text), (letter) => letter.charCodeAt(0))
}
