import { parse } from 'csv-parse/browser/esm/sync'
import { addressOf } from '../engine/address.ts'
import { faultsOf, pathText, shown } from '../engine/faults.ts'
import { hostColumn, logColumns, type LogColumn } from '../engine/logColumns.ts'
import { Request } from '../engine/model.ts'
import { truthOf } from './vocabulary.ts'

/** A request as a row says it, or what is wrong with the row: `column: expected …, got …`. */
export type WholeRow = Readonly<
  | { type: 'request'; request: Request; hasRegion: boolean }
  | { type: 'refused'; faults: readonly string[] }
>

type Values = Readonly<Record<string, unknown>>

function refused(...faults: readonly string[]): WholeRow {
  return { type: 'refused', faults }
}

/** Reads a row with the parsers of the platform; `otherwise` is its instant where it has none and needs none. */
export type ReadWhole = (text: string, otherwise: string | undefined) => WholeRow

/** A JSON object. */
export const wholeJson: ReadWhole = (text, otherwise) => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const place = /position (\d+)/.exec(error.message)?.[1]
    const where = place === undefined ? '' : ` (wrong at character ${Number(place) + 1})`
    return refused(`row: expected JSON, got ${shown(text)}${where}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused(`row: expected an object, got ${shown(value)}`)
  return requestOf(value as Values, otherwise)
}

/** A record of a CSV, by the names in its first line. */
export function wholeCsv(names: readonly string[]): ReadWhole {
  return (text, otherwise) => {
    const cells = cellsOf(text)
    if (typeof cells === 'string')
      return refused(`row: expected CSV, got ${shown(text)} (${cells})`)
    if (cells.length !== names.length)
      return refused(`row: expected ${names.length} cells, got ${cells.length}`)
    return requestOf(valuesOf(names, cells), otherwise)
  }
}

/** A record of a CSV as a JSON object, with the columns that a log has. */
export function csvAsJson(names: readonly string[], text: string): string {
  const cells = cellsOf(text)
  return typeof cells === 'string' ? '{}' : JSON.stringify(valuesOf(names, cells))
}

function valuesOf(names: readonly string[], cells: readonly string[]): Values {
  const filled = names.flatMap((name, index) => {
    const cell = cells[index] ?? ''
    const column = logColumns.find((each) => each.name === name)
    return column === undefined || cell === '' ? [] : [[name, valueOf(column, cell)] as const]
  })
  return Object.fromEntries(filled)
}

/** The names or cells of one record; a sentence where it is none. */
export function cellsOf(text: string): readonly string[] | string {
  try {
    const [record, ...more] = parse(text, { relax_column_count: true })
    return record === undefined || more.length > 0 ? 'not one record' : record
  } catch (error) {
    if (error instanceof Error) return error.message
    throw error
  }
}

function valueOf({ type }: LogColumn, cell: string): unknown {
  switch (type) {
    case 'truth':
      return truthOf(cell) ?? cell
    case 'number':
      return /^(0|[1-9]\d{0,8})$/.test(cell) ? Number(cell) : cell
    case 'words':
      return cell.split(' ').filter((each) => each !== '')
    default:
      return cell
  }
}

function requestOf(row: Values, otherwise: string | undefined): WholeRow {
  const said = logColumns.flatMap(({ name }) => {
    const value = Object.hasOwn(row, name) ? row[name] : undefined
    return value === undefined || value === null ? [] : [[name, value] as const]
  })
  const { [hostColumn]: host, ...own } = Object.fromEntries(said) as Values
  const values: Values = {
    ...(otherwise === undefined ? {} : { at: otherwise }),
    ...(host === undefined ? {} : { url: `https://${typeof host === 'string' ? host : ''}/` }),
    ...own,
  }
  const result = Request.safeParse(values)
  const faults = result.success
    ? []
    : result.error.issues
        .flatMap((issue) => faultsOf(issue, values))
        .map(({ path, expected, got }) => `${pathText(path)}: expected ${expected}, got ${got}`)
  const all = [...hostFaults(host, own['url'] !== undefined), ...faults]
  if (!result.success || all.length > 0) return refused(...all)
  return { type: 'request', request: result.data, hasRegion: own['region'] !== undefined }
}

/** Beside an address, the host only has to be text; by itself it has to be what a browser would make of it. */
function hostFaults(host: unknown, hasAddress: boolean): readonly string[] {
  if (host === undefined) return []
  const isHost =
    typeof host === 'string' && (hasAddress || addressOf(`https://${host}/`)?.host === host)
  return isHost
    ? []
    : [
        `${hostColumn}: expected a host as browsers write it, such as item.taobao.com, got ${shown(host)}`,
      ]
}
