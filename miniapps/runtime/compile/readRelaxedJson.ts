export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

export type JsonReading =
  | Readonly<{ value: Json }>
  | Readonly<{ failure: Readonly<{ message: string; offset: number }> }>

class JsonFailure extends Error {
  offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** Deeper data is an attack on the stack, not a program's settings. */
const DEEPEST = 200

const BLANK = /(?:\s|\uFEFF|\/\/[^\n]*|\/\*[^]*?\*\/)*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y

/** JSON as the developer tools read it: comments, a byte order mark and trailing commas are allowed. */
export function readRelaxedJson(text: string): JsonReading {
  let at = 0

  function match(pattern: RegExp): string {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }

  function fail(expected: string): never {
    const found = at < text.length ? JSON.stringify(text[at]) : 'the end of the file'
    throw new JsonFailure(`expected ${expected}, got ${found}`, at)
  }

  function take(sign: string): boolean {
    match(BLANK)
    if (text[at] !== sign) return false
    at += 1
    return true
  }

  function value(depth: number): Json {
    if (depth > DEEPEST) throw new JsonFailure(`nested deeper than ${DEEPEST} levels`, at)
    match(BLANK)
    if (text[at] === '{') return object(depth)
    if (text[at] === '[') return array(depth)
    if (text[at] === '"') return string()
    const word = match(WORD)
    if (word !== '') return word === 'null' ? null : word === 'true'
    const number = match(NUMBER)
    return number === '' ? fail('a value') : Number(number)
  }

  function object(depth: number): Json {
    at += 1
    const entries: [string, Json][] = []
    while (!take('}')) {
      if (text[at] !== '"') fail('"a name" or }')
      const key = string()
      if (!take(':')) fail(':')
      entries.push([key, value(depth + 1)])
      if (!take(',') && text[at] !== '}') fail(', or }')
    }
    return Object.fromEntries(entries)
  }

  function array(depth: number): Json {
    at += 1
    const items: Json[] = []
    while (!take(']')) {
      items.push(value(depth + 1))
      if (!take(',') && text[at] !== ']') fail(', or ]')
    }
    return items
  }

  function string(): string {
    const from = at
    at += 1
    while (text[at] !== '"') {
      if (at >= text.length || text[at] === '\n') fail('"')
      at += text[at] === '\\' ? 2 : 1
    }
    at += 1
    try {
      return JSON.parse(text.slice(from, at).replaceAll('\t', '\\t')) as string
    } catch {
      throw new JsonFailure('a string with a character or an escape that JSON does not allow', from)
    }
  }

  try {
    const whole = value(0)
    match(BLANK)
    return at < text.length ? fail('the end of the file') : { value: whole }
  } catch (error) {
    if (!(error instanceof JsonFailure)) throw error
    return { failure: { message: error.message, offset: Math.min(error.offset, text.length) } }
  }
}
