/** Bytes as people write them: 512 B, 1.2 KB, 10 MB (1 KB = 1,024 bytes). */
export function writtenBytes(bytes: number): string {
  if (bytes < 1_024) return `${bytes} B`
  const kilobytes = bytes / 1_024
  return kilobytes < 1_024 ? `${short(kilobytes)} KB` : `${short(kilobytes / 1_024)} MB`
}

function short(value: number): string {
  return value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value))
}

/** UTF-8 bytes of a text. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
