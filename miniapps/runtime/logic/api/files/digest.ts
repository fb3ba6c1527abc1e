/** SHA-1 of the platform's own. It has no MD5, so a file's MD5 here is the first half of its SHA-256: stable, not real. */
export async function digest(bytes: ArrayBuffer, algorithm: unknown): Promise<string> {
  const isMd5 = algorithm !== 'sha1' && algorithm !== 'sha256'
  const name = algorithm === 'sha1' ? 'SHA-1' : 'SHA-256'
  const hash = new Uint8Array(await crypto.subtle.digest(name, bytes))
  const text = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return isMd5 ? text.slice(0, 32) : text
}
