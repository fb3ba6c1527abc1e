import { instantOf } from './instant.ts'
import type { Dialect } from './sqlDialect.ts'
import { cellText, valueTable, type Cell } from './sqlTable.ts'
import { relationOf, type World } from './world.ts'

/** Of two owners, from an instant until another: how they stand to each other. */
type Tie = readonly [a: string, b: string, relation: string, since: number, until: number]

/** Before and behind every instant that a request may have. */
const [first = 0, last = 0] = ['1970-01-01T00:00:00Z', '2200-01-01T00:00:00Z'].map(
  (text) => instantOf(text, 'Z') ?? 0,
)

/** Windows that do not overlap, so that one row at most is met: what precedes what is settled here. */
function tiesOf(world: World, at: number | undefined): readonly Tie[] {
  return [...world.between].flatMap(([a, others]) =>
    [...others].flatMap(([b, edges]) => {
      if (a === b) return []
      const turns = edges
        .flatMap(({ from, until }) => [from, until])
        .filter((turn) => turn > first && turn < last)
      const borders = [...new Set([first, ...turns, last])].toSorted((one, other) => one - other)
      return borders.slice(1).flatMap((until, index): readonly Tie[] => {
        const since = borders[index] ?? first
        const relation = relationOf(world, a, b, since)
        const isMet = at === undefined || (since <= at && at < until)
        return isMet && relation !== 'neutral' ? [[a, b, relation, since, until]] : []
      })
    }),
  )
}

/** Systems with their owners, and how owners stand to each other: at an instant, or at any, written in a zone. */
export function ownerTables(
  dialect: Dialect,
  world: World,
  at: number | undefined,
  zone: string,
): readonly string[] {
  const systems = [...world.systems.values()].map(({ id, owner, category }) => [
    id,
    owner,
    category,
  ])
  const ties = tiesOf(world, at)
  const width = at === undefined ? 5 : 3
  const format = (cell: Cell, column: number): string =>
    column >= 3 ? dialect.instant(Number(cell), zone) : cellText(dialect, cell)
  return [
    valueTable(dialect, 'systems', ['id', 'owner', 'category'], systems),
    valueTable(
      dialect,
      'ties',
      ['a', 'b', 'relation', 'since', 'until'].slice(0, width),
      ties.map((tie) => tie.slice(0, width)),
      format,
    ),
  ]
}

export const ownerColumns = [
  `COALESCE(whom.id, 'unknown') AS system`,
  `COALESCE(whom.owner, 'unknown') AS owner`,
  `COALESCE(whom.category, 'other') AS category`,
  `COALESCE(seller.owner, 'unknown') AS merchant_owner`,
  `COALESCE(CASE WHEN action = 'pay' THEN seller.owner ELSE asker.owner END, 'unknown') AS asking_owner`,
] as const

export const ownerJoins = [
  'LEFT JOIN systems AS whom ON whom.id = leads_to',
  'LEFT JOIN systems AS asker ON asker.id = host',
  'LEFT JOIN systems AS seller ON seller.id = merchant',
] as const

/** The first of same-owner, affiliate, invested, rival that holds, else neutral; so are two strangers. */
export const relationColumn = `CASE
      WHEN asking_owner <> owner THEN COALESCE(ties.relation, 'neutral')
      WHEN owner = 'unknown' THEN 'neutral'
      ELSE 'same-owner'
    END AS relation`

export function relationJoin(isTimed: boolean): string {
  const met = 'LEFT JOIN ties ON ties.a = asking_owner AND ties.b = owner'
  return isTimed ? `${met} AND moment >= ties.since AND moment < ties.until` : met
}
