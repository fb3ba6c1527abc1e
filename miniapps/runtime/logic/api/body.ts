import { listOf, recordOf } from './given.ts'

/** What a program gives as `data` of a request, as an address's query or a body's text. */

export function queryOf(data: unknown): string {
  return Object.entries(recordOf(data))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(plain(value))}`)
    .join('&')
}

function plain(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

export function withQuery(url: string, data: unknown): string {
  if (typeof data !== 'object' || data === null || data instanceof ArrayBuffer) return url
  const query = queryOf(data)
  if (query === '') return url
  const [address = '', fragment] = url.split('#', 2)
  const joint = address.includes('?') ? '&' : '?'
  return `${address}${joint}${query}${fragment === undefined ? '' : `#${fragment}`}`
}

export function bodyOf(data: unknown, contentType: string): string {
  if (data === undefined || data === null) return ''
  if (typeof data === 'string') return data
  if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) return new TextDecoder().decode(data)
  if (contentType.includes('application/x-www-form-urlencoded')) return queryOf(data)
  return JSON.stringify(Array.isArray(data) ? listOf(data) : data) ?? ''
}

/** Names in lower case, since programs write `Content-Type` in every way. */
export function headerOf(given: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(recordOf(given))
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
}
