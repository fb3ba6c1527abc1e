import { isoOf } from './instant.ts'

/** How one database writes what a statement needs; patterns keep to what RE2 and Java read alike. */
export type Dialect = Readonly<{
  name: DialectName
  /** The type of text. */
  text: string
  identifier(name: string): string
  literal(text: string): string
  /** Is a pattern found in a text? */
  matches(text: string, pattern: string): string
  /** The first group of a pattern in a text; empty or null where it is not found. */
  extract(text: string, pattern: string): string
  /** Does a text hold another? */
  holds(text: string, part: string): string
  /** A list of texts as one, each between two blanks. */
  words(list: string): string
  /** An instant (milliseconds since 1970 UTC), written in a zone. */
  instant(at: number, zone: string): string
  /** The instant that ISO 8601 text says; null where it says none. */
  instantIn(text: string): string
}>

export const dialectNames = ['duckdb', 'spark', 'trino'] as const
export type DialectName = (typeof dialectNames)[number]

/** `'it''s'`: as the SQL standard writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function wordsOf(join: string, list: string): string {
  return `COALESCE(' ' || ${join}(${list}, ' ') || ' ', '  ')`
}

const duckdb: Dialect = {
  name: 'duckdb',
  text: 'VARCHAR',
  identifier: (name) => `"${name}"`,
  literal: quoted,
  matches: (text, pattern) => `regexp_matches(${text}, ${quoted(pattern)})`,
  extract: (text, pattern) => `regexp_extract(${text}, ${quoted(pattern)}, 1)`,
  holds: (text, part) => `contains(${text}, ${quoted(part)})`,
  words: (list) => wordsOf('array_to_string', list),
  instant: (at, zone) => `TIMESTAMPTZ '${isoOf(at, zone)}'`,
  instantIn: (text) => `TRY_CAST(${text} AS TIMESTAMPTZ)`,
}

/** Spark reads `\` in text as the beginning of an escape, and only from 4.0 on a doubled quote as one quote. */
function escaped(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

const spark: Dialect = {
  name: 'spark',
  text: 'STRING',
  identifier: (name) => `\`${name}\``,
  literal: escaped,
  matches: (text, pattern) => `regexp_like(${text}, ${escaped(pattern)})`,
  extract: (text, pattern) => `regexp_extract(${text}, ${escaped(pattern)}, 1)`,
  holds: (text, part) => `instr(${text}, ${escaped(part)}) > 0`,
  words: (list) => wordsOf('array_join', list),
  instant: (at, zone) => `TIMESTAMP '${isoOf(at, zone)}'`,
  instantIn: (text) => `TRY_CAST(${text} AS TIMESTAMP)`,
}

const trino: Dialect = {
  name: 'trino',
  text: 'VARCHAR',
  identifier: (name) => `"${name}"`,
  literal: quoted,
  matches: (text, pattern) => `regexp_like(${text}, ${quoted(pattern)})`,
  extract: (text, pattern) => `regexp_extract(${text}, ${quoted(pattern)}, 1)`,
  holds: (text, part) => `strpos(${text}, ${quoted(part)}) > 0`,
  words: (list) => wordsOf('array_join', list),
  instant: (at, zone) =>
    `TIMESTAMP '${isoOf(at, zone)
      .replace('T', ' ')
      .replace(zone, zone === 'Z' ? ' +00:00' : ` ${zone}`)}'`,
  instantIn: (text) => `TRY(from_iso8601_timestamp(${text}))`,
}

export const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, spark, trino }
