import { instantOf } from './instant.ts'
import type { Dialect } from './sqlDialect.ts'
import { cellText, valueTable } from './sqlTable.ts'
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

/** How owners stand to each other: at an instant, or at any, written in a zone. */
export function tieTable(
  dialect: Dialect,
  world: World,
  at: number | undefined,
  zone: string,
): string {
  const width = at === undefined ? 5 : 3
  return valueTable(
    dialect,
    'ties',
    ['a', 'b', 'relation', 'since', 'until'].slice(0, width),
    tiesOf(world, at).map((tie) => tie.slice(0, width)),
    (cell, column) => (column < 3 ? cellText(dialect, cell) : dialect.instant(Number(cell), zone)),
  )
}

/** Whom a row leads to, and who asks and sells. */
export const ownerColumns = [
  'found.system',
  'found.owner',
  'found.category',
  'askers.owner AS asking_owner',
  'sellers.owner AS merchant_owner',
] as const

export const ownerJoins = [
  'JOIN registry AS found ON found.way = placed.way AND found.name = placed.way_name',
  `JOIN registry AS askers ON askers.way = 'system' AND askers.name = placed.asker`,
  `JOIN registry AS sellers ON sellers.way = 'system' AND sellers.name = placed.seller`,
] as const

/** The first of same-owner, affiliate, invested, rival that holds, else neutral; so are two strangers. */
export const relationColumn = `CASE
      WHEN asking_owner <> owned.owner THEN COALESCE(ties.relation, 'neutral')
      WHEN owned.owner = 'unknown' THEN 'neutral'
      ELSE 'same-owner'
    END AS relation`

export function relationJoin(isTimed: boolean): string {
  const met = 'LEFT JOIN ties ON ties.a = asking_owner AND ties.b = owned.owner'
  return isTimed ? `${met} AND moment >= ties.since AND moment < ties.until` : met
}
