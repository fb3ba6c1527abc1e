/** What the generated tables say of an API. */

export type ApiKind = 'async' | 'sync' | 'object' | 'listener'

export type ApiOption = Readonly<{
  name: string
  isRequired: boolean
  type: 'string' | 'number' | 'boolean' | 'array' | 'object' | 'function' | 'any'
  /** The only values it takes, where those are few. */
  literals: readonly string[]
}>

export type ApiEntry = Readonly<{
  name: string
  kind: ApiKind
  options: readonly ApiOption[]
  /** What it returns: a primitive, `object`, `array`, `any`, `void`, or the name of a class. */
  returns: string
  /** Keys of its result, or of what its listener is given. */
  keys: readonly string[]
}>

/** Lines are read when they are first asked for: a program calls few of them. */
export type ApiTable = Readonly<{
  names: readonly string[]
  get: (name: string) => ApiEntry | undefined
}>

/** Methods of each class; the value says whether one takes callbacks in an options object. */
export type ClassTable = ReadonlyMap<string, ReadonlyMap<string, boolean>>

export function readApis(text: string): ApiTable {
  const unread = new Map(lines(text).map((line) => [firstWord(line), line]))
  const known = new Map<string, ApiEntry>()
  return {
    names: [...unread.keys()],
    get: (name) => {
      const line = unread.get(name)
      if (line === undefined) return undefined
      const entry = known.get(name) ?? readEntry(line)
      known.set(name, entry)
      return entry
    },
  }
}

export function readClasses(text: string): ClassTable {
  return new Map(
    lines(text).map((line) => {
      const [name = '', ...methods] = line.split(' ')
      return [name, new Map(methods.map((one) => [one.replace('+', ''), one.endsWith('+')]))]
    }),
  )
}

function firstWord(line: string): string {
  const space = line.indexOf(' ')
  return space < 0 ? line : line.slice(0, space)
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

function readEntry(line: string): ApiEntry {
  const [call = '', result = 'void'] = line.split(' -> ')
  const [name = '', kind = '', ...options] = call.split(' ')
  const [returns = 'void', ...keys] = result.split(' ')
  return { name, kind: kind as ApiKind, options: options.map(readOption), returns, keys }
}

function readOption(word: string): ApiOption {
  const colon = word.indexOf(':')
  const isRequired = word[colon - 1] === '!'
  const name = word.slice(0, isRequired ? colon - 1 : colon)
  const type = word.slice(colon + 1)
  if (!type.startsWith("'"))
    return { name, isRequired, type: type as ApiOption['type'], literals: [] }
  const literals = type.split('|').map((literal) => literal.slice(1, -1))
  return { name, isRequired, type: 'string', literals }
}
