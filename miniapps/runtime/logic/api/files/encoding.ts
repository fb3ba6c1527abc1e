import { ApiFailure } from '../../apiContext.ts'
import { base64ToBytes, bytesToBase64 } from '../base64.ts'
import { textOf } from '../given.ts'

/** Bytes as text and back, in the encodings that a file system manager knows. */

export function decoded(bytes: ArrayBuffer, encoding: unknown): string | ArrayBuffer {
  if (encoding === undefined || encoding === null || encoding === '') return bytes.slice(0)
  const list = new Uint8Array(bytes)
  switch (textOf(encoding).toLowerCase()) {
    case 'utf8':
    case 'utf-8':
      return new TextDecoder().decode(bytes)
    case 'base64':
      return bytesToBase64(bytes)
    case 'hex':
      return Array.from(list, (byte) => byte.toString(16).padStart(2, '0')).join('')
    case 'ascii':
      return Array.from(list, (byte) => String.fromCharCode(byte % 128)).join('')
    case 'binary':
    case 'latin1':
      return Array.from(list, (byte) => String.fromCharCode(byte)).join('')
    case 'ucs2':
    case 'ucs-2':
    case 'utf16le':
    case 'utf-16le':
      return new TextDecoder('utf-16le').decode(bytes)
    default:
      throw new ApiFailure(`invalid encoding "${textOf(encoding)}"`)
  }
}

export function encoded(data: unknown, encoding: unknown): ArrayBuffer {
  if (data instanceof ArrayBuffer) return data.slice(0)
  if (ArrayBuffer.isView(data))
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice().buffer
  if (typeof data !== 'string') throw new ApiFailure('data must be a string or ArrayBuffer')
  switch (textOf(encoding, 'utf8').toLowerCase()) {
    case 'base64':
      return base64ToBytes(data)
    case 'hex':
      return Uint8Array.from(data.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)).buffer
    case 'ascii':
    case 'binary':
    case 'latin1':
      return Uint8Array.from(data, (letter) => letter.charCodeAt(0)).buffer
    case 'ucs2':
    case 'ucs-2':
    case 'utf16le':
    case 'utf-16le':
      return Uint16Array.from(data, (letter) => letter.charCodeAt(0)).buffer
    default:
      return new TextEncoder().encode(data).buffer
  }
}
