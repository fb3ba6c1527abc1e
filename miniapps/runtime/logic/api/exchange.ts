import { ApiFailure, type ApiContext } from '../apiContext.ts'
import { base64ToBytes } from './base64.ts'
import { headerOf } from './body.ts'
import { numberOf, recordOf, textOf } from './given.ts'

/** One request and its answer, for what fetches, downloads and uploads. */

export type Answer = Readonly<{
  statusCode: number
  header: Readonly<Record<string, string>>
  cookies: readonly string[]
  text: string
  bytes: () => ArrayBuffer
}>

export type Sent = Readonly<{
  url: string
  method: string
  header: Readonly<Record<string, string>>
  body: string
  way: 'request' | 'download' | 'upload'
}>

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT']

export function methodOf(value: unknown): string {
  const method = textOf(value, 'GET').toUpperCase() || 'GET'
  if (!methods.includes(method)) throw new ApiFailure(`invalid method "${method}"`)
  return method
}

export function addressOf(value: unknown): string {
  const url = textOf(value)
  if (!/^https?:\/\/[^/]/i.test(url))
    throw new ApiFailure(`invalid url "${url}"`, { errno: 600_009 })
  return url
}

/** `cut` rejects when the program calls `abort`. */
export async function exchange(
  sent: Sent,
  timeout: unknown,
  cut: Promise<never>,
  context: ApiContext,
): Promise<Answer> {
  const wait = numberOf(timeout, 60_000)
  const timer: { id?: ReturnType<typeof setTimeout> } = {}
  const late = new Promise<never>((_, reject) => {
    timer.id = setTimeout(() => reject(new ApiFailure('timeout', { errno: 5 })), wait)
  })
  try {
    return answerOf(await Promise.race([context.call('request', sent), late, cut]))
  } finally {
    clearTimeout(timer.id)
  }
}

/** `body` is text, or base64 where `isBase64` says so. */
function answerOf(value: unknown): Answer {
  const { statusCode, header, body, isBase64 } = recordOf(value)
  const given = headerOf(header)
  const encoded = textOf(body)
  const cookie = given['set-cookie']
  const bytes = (): ArrayBuffer =>
    isBase64 === true ? base64ToBytes(encoded) : new TextEncoder().encode(encoded).buffer
  return {
    statusCode: numberOf(statusCode, 200),
    header: given,
    cookies: cookie === undefined ? [] : cookie.split('\n'),
    text: isBase64 === true ? new TextDecoder().decode(bytes()) : encoded,
    bytes,
  }
}
