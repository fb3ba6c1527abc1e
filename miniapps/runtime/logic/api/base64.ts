import { textOf } from './given.ts'

/** Any bytes, as wx.arrayBufferToBase64 takes them. */
export function bytesToBase64(value: unknown): string {
  const bytes =
    value instanceof ArrayBuffer
      ? new Uint8Array(value)
      : ArrayBuffer.isView(value)
        ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
        : new Uint8Array()
  let letters = ''
  for (let start = 0; start < bytes.length; start += 8_192)
    letters += String.fromCharCode(...bytes.subarray(start, start + 8_192))
  return btoa(letters)
}

/** What is no base64 makes no bytes. */
export function base64ToBytes(value: unknown): ArrayBuffer {
  const cleaned = textOf(value).replaceAll(/[^A-Za-z0-9+/]/g, '')
  const letters = cleaned.length % 4 === 1 ? cleaned.slice(0, -1) : cleaned
  return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)).buffer
}
