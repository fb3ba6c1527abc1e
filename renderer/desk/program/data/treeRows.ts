/** One line of a JSON tree. */
export type TreeRow = Readonly<{
  /** JSON pointer: `/pages~1index/list/0`; the root is empty. */
  path: string
  depth: number
  name: string
  kind: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null'
  /** The value as JSON, cut; empty for what holds others. */
  text: string
  /** How many it holds; nothing for plain values. */
  size?: number
  isOpen: boolean
}>
type Holder = Readonly<Record<string, unknown>> | readonly unknown[]

/** Longer values are cut; the whole is in the program's own console. */
const longest = 400

/** The lines of a JSON value in which the paths of `opened` are open. */
export function treeRows(value: unknown, opened: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = []
  const add = (name: string, each: unknown, path: string, depth: number): void => {
    const held = holds(each)
    const isOpen = held !== undefined && opened.has(path)
    const size = held === undefined ? undefined : entriesOf(held).length
    rows.push({
      path,
      depth,
      name,
      kind: kindOf(each),
      text: held === undefined ? cut(JSON.stringify(each)) : '',
      ...(size !== undefined && { size }),
      isOpen,
    })
    if (held === undefined || !isOpen) return
    for (const [key, part] of entriesOf(held)) add(key, part, `${path}/${escaped(key)}`, depth + 1)
  }
  const held = holds(value)
  if (held === undefined) add('', value, '', 0)
  else for (const [key, part] of entriesOf(held)) add(key, part, `/${escaped(key)}`, 0)
  return rows
}

/** The line that holds another, or nothing at the top. */
export function parentOf(path: string): string | undefined {
  const end = path.lastIndexOf('/')
  return end > 0 ? path.slice(0, end) : undefined
}

function holds(value: unknown): Holder | undefined {
  return typeof value === 'object' && value !== null ? (value as Holder) : undefined
}

function entriesOf(value: Holder): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
}

function kindOf(value: unknown): TreeRow['kind'] {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  switch (typeof value) {
    case 'string':
      return 'string'
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    default:
      return 'object'
  }
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
