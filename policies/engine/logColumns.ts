import {
  Action,
  Age,
  Choice,
  Entitlement,
  Flag,
  Frame,
  Goods,
  LinkForm,
  Opening,
  Platform,
  Prominence,
  Region,
  Surface,
  Trigger,
  Version,
} from './attributes.ts'
import type { Request } from './model.ts'

/**
 * How a column's values are written. `name` is an id such as wechat, `word` one of `values`, `words` a list
 * of them (in CSV separated by spaces; in Parquet a list of text), `instant` ISO 8601 with seconds and a zone
 * (in Parquet a timestamp with time zone), `truth` true or false, `number` a whole number, `text` anything.
 */
export type LogColumnType =
  | 'instant'
  | 'name'
  | 'word'
  | 'words'
  | 'text'
  | 'truth'
  | 'number'
  | 'host'

/** What a row means that has nothing there: a value, another column's, the pack's region, or what the address says. */
export type LogFallback = Readonly<
  | { type: 'value'; value: string | number | boolean | readonly string[] }
  | { type: 'column'; column: LogColumnName }
  | { type: 'pack-region' }
  | { type: 'address' }
>

export type LogColumn = Readonly<{
  name: LogColumnName
  type: LogColumnType
  /** All that a word may be. */
  values?: readonly string[]
  /** From 0 up to and with this number. */
  most?: number
  /** A row without it is refused; of `at`, only where a policy has no date of its own. */
  isNeeded?: true
  /** Absent where a row without it simply has none. */
  fallback?: LogFallback
}>

/** The columns of a share log are the attributes of a request by their own names, and the canonical host. */
export type LogColumnName = keyof Request | typeof hostColumn

/**
 * The host of `url` as browsers read it: WHATWG, lower case, Punycode, without the trailing dot; empty where the
 * scheme has none. A row that has it and no `url` is ruled as `https://HOST/`. Where both stand `url` is ruled
 * on; SQL may join by it instead of reading the address, so it has to be the host of that address.
 */
export const hostColumn = 'url_host'

function value(given: string | number | boolean | readonly string[]): { fallback: LogFallback } {
  return { fallback: { type: 'value', value: given } }
}

const word = (
  vocabulary: Readonly<{ options: readonly string[] }>,
): Readonly<{ type: 'word'; values: readonly string[] }> => ({
  type: 'word',
  values: vocabulary.options,
})

/** The columns that every row needs; `at` only where a policy has no date of its own. */
export function neededColumns(isTimed: boolean): readonly LogColumnName[] {
  return logColumns
    .filter(({ name, isNeeded }) => isNeeded === true && (name !== 'at' || isTimed))
    .map(({ name }) => name)
}

/**
 * What `hutong backtest` reads of a log, in this order where order matters: NDJSON keys, names in a CSV's first
 * line, Parquet columns. Other columns are left aside. Nothing, null and an empty cell of a CSV are the same.
 * A policy with a date rules every row at that date, one without at the row's own `at`.
 */
export const logColumns: readonly LogColumn[] = [
  { name: 'at', type: 'instant', isNeeded: true },
  { name: 'host', type: 'name', isNeeded: true },
  { name: 'surface', ...word(Surface), isNeeded: true },
  { name: 'url', type: 'text' },
  { name: hostColumn, type: 'host' },
  { name: 'target', type: 'name', ...value('unknown') },
  { name: 'action', ...word(Action), ...value('open-link') },
  { name: 'form', ...word(LinkForm), fallback: { type: 'address' } },
  { name: 'region', ...word(Region), fallback: { type: 'pack-region' } },
  { name: 'version', ...word(Version), ...value('newest') },
  { name: 'platform', ...word(Platform), ...value('android') },
  { name: 'trigger', ...word(Trigger), ...value('tap') },
  { name: 'frame', ...word(Frame), ...value('top') },
  { name: 'flags', type: 'words', values: Flag.options, ...value([]) },
  { name: 'merchant', type: 'name', fallback: { type: 'column', column: 'host' } },
  { name: 'method', type: 'name', ...value('none') },
  { name: 'goods', ...word(Goods), ...value('physical') },
  { name: 'choice', ...word(Choice), ...value('unset') },
  { name: 'noticed', type: 'truth', ...value(false) },
  { name: 'age', ...word(Age), ...value('adult') },
  { name: 'installed', type: 'truth', ...value(true) },
  { name: 'linked', type: 'truth', ...value(false) },
  { name: 'declared', type: 'truth', ...value(true) },
  { name: 'opening', ...word(Opening), ...value('browser') },
  { name: 'dynamic', type: 'truth', ...value(false) },
  { name: 'entitlement', ...word(Entitlement), ...value('one') },
  { name: 'separate', type: 'truth', ...value(true) },
  { name: 'beside', type: 'truth', ...value(true) },
  { name: 'prominence', ...word(Prominence), ...value('equal') },
  { name: 'priced', type: 'truth', ...value(true) },
  { name: 'rollout', type: 'number', most: 99, ...value(0) },
  { name: 'strikes', type: 'number', most: 1_000, ...value(0) },
  { name: 'volume', type: 'number', most: 100, ...value(0) },
]
