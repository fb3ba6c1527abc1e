import type { Region } from './attributes.ts'
import { earliest, latest } from './axes.ts'
import { logColumns, type LogColumn, type LogColumnName } from './logColumns.ts'
import { isAmong } from './sqlConditions.ts'
import type { Dialect } from './sqlDialect.ts'

/** How a log lies there, and what is asked of it. */
export type LogShape = Readonly<{
  dialect: Dialect
  from: string
  has: (name: LogColumnName) => boolean
  keep: readonly string[]
  instants: 'text' | 'timestamp'
  /** Is each row ruled at its own instant? */
  isTimed: boolean
  region: Region
}>

/** Attributes that every row needs to be read. */
const always: ReadonlySet<string> = new Set([
  'host',
  'surface',
  'url',
  'url_host',
  'target',
  'action',
  'form',
  'merchant',
  'method',
])

/** The log's columns with what a row means that has nothing there; what it lacks and rules ask is added. */
export function filledColumns(shape: LogShape, asked: ReadonlySet<string>): readonly string[] {
  const { dialect, has, keep } = shape
  const wanted = logColumns.filter(
    ({ name, type }) =>
      has(name) || (name !== 'at' && type !== 'words' && (always.has(name) || asked.has(name))),
  )
  return [
    ...keep.map(dialect.identifier),
    ...wanted.map((column) => `${filled(shape, column)} AS ${dialect.identifier(column.name)}`),
  ]
}

function filled({ dialect, has, region }: LogShape, column: LogColumn): string {
  const own = has(column.name) ? dialect.identifier(column.name) : undefined
  const { fallback } = column
  if (column.type === 'words') return own ?? 'NULL'
  if (fallback === undefined || fallback.type === 'address')
    return own === undefined
      ? `CAST(NULL AS ${dialect.text})`
      : column.isNeeded && column.name !== 'at'
        ? `COALESCE(${own}, '')`
        : own
  const otherwise =
    fallback.type === 'pack-region'
      ? dialect.literal(region)
      : fallback.type === 'column'
        ? dialect.identifier(fallback.column)
        : typeof fallback.value === 'string'
          ? dialect.literal(fallback.value)
          : String(fallback.value).toUpperCase()
  return own === undefined ? otherwise : `COALESCE(${own}, ${otherwise})`
}

/** The flags of a row as words. */
export function wordsOf({ dialect, has }: LogShape): string {
  return has('flags') ? dialect.words(dialect.identifier('flags')) : `'  '`
}

/** The instant of a row, where the log has one. */
export function momentOf({ dialect, instants, has }: LogShape): string {
  if (!has('at')) return 'NULL'
  const at = dialect.identifier('at')
  return instants === 'text' ? dialect.instantIn(at) : at
}

const [hour, minute] = ['(?:[01][0-9]|2[0-3])', '[0-5][0-9]']
/** ISO 8601 with a zone, in the years that a request may have. */
const instantPattern = `^20[0-9][0-9]-[01][0-9]-[0-3][0-9]T${hour}:${minute}(?::${minute}(?:[.][0-9]+)?)?(?:Z|[+-]${hour}:${minute})!`

/** Conditions of which any makes a row no request, or one that SQL may read otherwise than the judge. */
export function refusals(shape: LogShape): readonly string[] {
  return logColumns.flatMap((column) => (shape.has(column.name) ? refusal(shape, column) : []))
}

function refusal(
  shape: LogShape,
  { name, type, values = [], most = 0 }: LogColumn,
): readonly string[] {
  const { dialect } = shape
  const column = dialect.identifier(name)
  switch (type) {
    case 'instant': {
      const isWrong =
        shape.instants === 'text'
          ? `NOT ${dialect.matches(`${column} || '!'`, instantPattern)}`
          : `moment < ${dialect.instant(earliest, 'Z')} OR moment >= ${dialect.instant(latest, 'Z')}`
      return [
        isWrong,
        shape.isTimed ? 'moment IS NULL' : `moment IS NULL AND ${column} IS NOT NULL`,
      ]
    }
    case 'name':
      return [
        `length(${column}) NOT BETWEEN 1 AND 64 OR ${column} LIKE '-%'`,
        dialect.matches(column, '[^a-z0-9-]'),
      ]
    case 'word':
      return [
        name === 'form'
          ? `COALESCE(${isAmong(dialect, column, values, true)}, FALSE)`
          : isAmong(dialect, column, values, true),
      ]
    case 'words':
      return [
        `flag_words <> '  ' AND NOT ${dialect.matches('flag_words', `^ (?:(?:${values.join('|')}) )+$`)}`,
      ]
    case 'number':
      return [`${column} NOT BETWEEN 0 AND ${most}`]
    case 'host':
      return [`url IS NULL AND ${column} = ''`]
    case 'truth':
    case 'text':
      return []
  }
}
