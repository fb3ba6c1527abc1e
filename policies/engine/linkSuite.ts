import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { faultsOf, type Fault } from './faults.ts'
import { largestFile, PolicyError, type Placed } from './parse.ts'
import { Scenario } from './scenario.ts'

const needed = ['url', 'host', 'surface', 'at', 'expected'] as const
const more = ['name', 'pack', 'presentation', 'rule', 'tags', 'skip'] as const
const known: readonly string[] = [...needed, ...more]
const usualPack = 'cn'

/**
 * A table of links (CSV) as journeys of one tap each: `url`, `host`, `surface`, `at` (a date or instant) and the
 * `expected` verdict; also `name`, `pack` (cn), `presentation`, `rule`, `tags` (by spaces) and `skip`. Throws
 * PolicyError with `file:line:column …` for each fault, the column by its number in the table.
 */
export function linkSuite(file: string, text: string): readonly Placed<Scenario>[] {
  if (text.length > 16 * largestFile)
    throw new PolicyError([
      `${file}:1:1 file: expected at most ${16 * largestFile} characters, got ${text.length}`,
    ])
  const [head, ...lines] = recordsIn(file, text)
  const columns = head?.record ?? []
  refuseColumns(file, columns)
  const faults: string[] = []
  const cases = lines.flatMap(({ record, line: number }) => {
    const cells = Object.fromEntries(columns.map((name, index) => [name, record[index] ?? '']))
    const placeOf = (path: Fault['path']): string =>
      `${file}:${number}:${columns.indexOf(columnOf(path, columns)) + 1}`
    const say = ({ path, expected, got }: Fault): string =>
      `${placeOf(path)} ${columnOf(path, columns)}: expected ${expected}, got ${got}`
    const written = scenarioOf(cells)
    const result = Scenario.safeParse(written)
    if (result.success) return [{ value: result.data, say, placeOf }]
    faults.push(...result.error.issues.flatMap((issue) => faultsOf(issue, written)).map(say))
    return []
  })
  if (faults.length > 0) throw new PolicyError(faults.slice(0, 100), faults.length)
  if (cases.length === 0)
    throw new PolicyError([`${file}:2:1 file: expected a line for each link, got none`])
  return cases
}

type CsvRecord = Readonly<{ record: readonly string[]; line: number }>

function recordsIn(file: string, text: string): readonly CsvRecord[] {
  try {
    const records = parse(text, { bom: true, info: true, skip_empty_lines: true, trim: true })
    return (
      records as unknown as readonly Readonly<{ record: string[]; info: { lines: number } }>[]
    ).map(({ record, info }) => {
      // The parser tells where a record ends; it begins as many lines before as it has breaks.
      const breaks = record.join('').split('\n').length - 1
      return { record, line: info.lines - breaks }
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1
    throw new PolicyError([`${file}:${line}:1 csv: expected valid CSV, got ${error.message}`])
  }
}

function refuseColumns(file: string, columns: readonly string[]): void {
  const faults = [
    ...needed
      .filter((name) => !columns.includes(name))
      .map(
        (name) => `${file}:1:1 ${name}: expected this column, got ${columns.join(', ') || 'none'}`,
      ),
    ...columns.flatMap((name, index) =>
      known.includes(name) && columns.indexOf(name) === index
        ? []
        : [
            `${file}:1:${index + 1} ${name || 'column'}: expected ${known.join(', ')}, each once, got ${JSON.stringify(name)}`,
          ],
    ),
  ]
  if (faults.length > 0) throw new PolicyError(faults)
}

function scenarioOf(cells: Readonly<Record<string, string>>): unknown {
  const { url = '', host = '', surface = '', at = '', expected = '' } = cells
  const { name, pack, presentation, rule, tags, skip } = cells
  return {
    apiVersion: 'hutong/v1',
    kind: 'Scenario',
    name: name || `${host} ${surface} ${url}`.slice(0, 200),
    policy: `${pack || usualPack}@${at}`,
    tags: (tags ?? '').split(/\s+/).filter(Boolean),
    ...(skip ? { skip } : {}),
    steps: [
      {
        do: 'link.opened',
        host,
        surface,
        url,
        expect: {
          verdict: expected,
          ...(presentation ? { presentation } : {}),
          ...(rule ? { rule } : {}),
        },
      },
    ],
  }
}

/** The column that a part of a journey was read from. */
function columnOf(path: Fault['path'], columns: readonly string[]): string {
  const name = path.findLast((each) => typeof each === 'string') ?? ''
  if (name === 'verdict' || name === 'expect' || name === 'do') return 'expected'
  if (name === 'policy') return 'at'
  return columns.includes(name) ? name : 'url'
}
