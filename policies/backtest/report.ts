import { Surface } from '../engine/attributes.ts'
import type { Subject } from '../engine/axes.ts'
import type { CompiledPolicy } from '../engine/compile.ts'
import { Verdict, type Presentation } from '../engine/model.ts'
import { cellAt, flows, moveAt, ownersOf, verdictsOf, type Tally } from './tally.ts'

/** How often something came to each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>

/** Rows of one owner or surface: by verdict under each policy, and how many of them changed. */
export type Share = Readonly<{
  name: string
  rows: number
  changed: number
  before: VerdictCounts
  after: VerdictCounts
}>

export type Flow = Readonly<{ from: Verdict; to: Verdict; rows: number }>

/** Rows that one rule decides first and another then, to a different outcome. */
export type Move = Readonly<{
  subject: Subject
  before: DecidedBy
  after: DecidedBy
  rows: number
}>
export type DecidedBy = Readonly<{ rule: string; verdict: Verdict; presentation: Presentation }>

/** Rows that a rule decided whose own verdict an overlay overrides: what would be undone without it. */
export type Overridden = Readonly<{ rule: string; own: Verdict; verdict: Verdict; rows: number }>

/** Rows blocked before and not any more, blocked now and not before, and of another verdict otherwise. */
export type Changes = Readonly<{ opened: number; closed: number; otherwise: number }>

export function changesOf(flowList: readonly Flow[]): Changes {
  const changed = flowList.filter(({ from, to }) => from !== to)
  return {
    opened: sum(changed.filter(({ from }) => from === 'block')),
    closed: sum(changed.filter(({ to }) => to === 'block')),
    otherwise: sum(changed.filter(({ from, to }) => from !== 'block' && to !== 'block')),
  }
}

function sum(list: readonly Readonly<{ rows: number }>[]): number {
  return list.reduce((total, { rows }) => total + rows, 0)
}

/** What a back-test found, largest first. With one policy, before and after are the same. */
export type BacktestReport = Changes &
  Readonly<{
    rows: number
    refused: number
    before: VerdictCounts
    after: VerdictCounts
    /** The same verdict that looks different. */
    restaged: number
    flows: readonly Flow[]
    moves: readonly Move[]
    overridden: readonly Overridden[]
    owners: readonly Share[]
    surfaces: readonly Share[]
    /** By policy, how many rows each rule decides; rules that decide none are left out. */
    rules: readonly (readonly Readonly<{ rule: string; rows: number }>[])[]
  }>

export function reportOf(tally: Tally, policies: readonly CompiledPolicy[]): BacktestReport {
  const [first] = policies
  const last = policies.at(-1)
  if (first === undefined || last === undefined) throw new Error('a report needs a policy')
  const byFlow = new Float64Array(flows)
  const owners = ownersOf(first.world).map((name) => ({ name, counts: new Float64Array(flows) }))
  const surfaces = Surface.options.map((name) => ({ name, counts: new Float64Array(flows) }))
  for (const [cell, rows] of tally.cells.entries()) {
    if (rows === 0) continue
    const { owner, surface, flow } = cellAt(cell)
    for (const counts of [byFlow, owners[owner]?.counts, surfaces[surface]?.counts])
      if (counts !== undefined) counts[flow] = (counts[flow] ?? 0) + rows
  }
  const shares = (all: typeof owners): readonly Share[] =>
    all
      .map(({ name, counts }) => ({ name, ...totalsOf(counts) }))
      .filter(({ rows }) => rows > 0)
      .toSorted((a, b) => b.changed - a.changed || b.rows - a.rows)
  const flowList = flowsIn(byFlow)
  const moves = movesIn(tally, first, last)
  const { before, after } = totalsOf(byFlow)
  return {
    rows: tally.rows,
    refused: tally.refused,
    before,
    after,
    ...changesOf(flowList),
    restaged: sum(moves.filter((move) => move.before.verdict === move.after.verdict)),
    flows: flowList,
    moves,
    overridden: overriddenIn(tally, policies),
    owners: shares(owners),
    surfaces: shares(surfaces),
    rules: policies.map((policy, side) => rulesIn(tally, policy, side)),
  }
}

/** Few flows of many counts. */
function flowsIn(counts: Float64Array): readonly Flow[] {
  return [...counts]
    .map((rows, flow) => {
      const [from, to] = verdictsOf(flow)
      return { from, to, rows }
    })
    .filter(({ rows }) => rows > 0)
    .toSorted((a, b) => b.rows - a.rows)
}

function totalsOf(counts: Float64Array): Omit<Share, 'name'> {
  const none = Object.fromEntries(Verdict.options.map((verdict) => [verdict, 0])) as VerdictCounts
  const before = { ...none } as Record<Verdict, number>
  const after = { ...none } as Record<Verdict, number>
  let rows = 0
  let changed = 0
  for (const { from, to, rows: some } of flowsIn(counts)) {
    before[from] += some
    after[to] += some
    rows += some
    if (from !== to) changed += some
  }
  return { rows, changed, before, after }
}

/** What decides by its index: a rule, or behind them none and no address. */
export function decidedBy(policy: CompiledPolicy, subject: Subject, index: number): DecidedBy {
  const rules = subject === 'link' ? policy.links : policy.payments
  const rule = rules[index]
  if (rule !== undefined) {
    const { verdict, presentation } = rule.ruling
    return { rule: rule.id, verdict, presentation }
  }
  const name = index === rules.length ? 'no-rule' : 'bad-address'
  return { rule: name, verdict: 'block', presentation: 'stopped-page' }
}

function movesIn(tally: Tally, first: CompiledPolicy, last: CompiledPolicy): readonly Move[] {
  const widths = { link: last.links.length + 2, payment: last.payments.length + 2 }
  return [...tally.moved]
    .map(([move, rows]) => {
      const { subject, before, after } = moveAt(move, widths)
      return {
        subject,
        before: decidedBy(first, subject, before),
        after: decidedBy(last, subject, after),
        rows,
      }
    })
    .toSorted((a, b) => b.rows - a.rows || order(a, b))
}

function order(a: Move, b: Move): number {
  const [one, other] = [`${a.before.rule} ${a.after.rule}`, `${b.before.rule} ${b.after.rule}`]
  return one < other ? -1 : 1
}

const subjects = ['link', 'payment'] as const

function overriddenIn(tally: Tally, policies: readonly CompiledPolicy[]): readonly Overridden[] {
  return policies.flatMap((policy, side) =>
    subjects.flatMap((subject) =>
      (subject === 'link' ? policy.links : policy.payments).flatMap(
        ({ id, ruling, overridden }, index) => {
          const rows = tally.decided[subject][side]?.[index] ?? 0
          return overridden === undefined || rows === 0
            ? []
            : [{ rule: id, own: overridden, verdict: ruling.verdict, rows }]
        },
      ),
    ),
  )
}

function rulesIn(
  tally: Tally,
  policy: CompiledPolicy,
  side: number,
): BacktestReport['rules'][number] {
  const found = new Map<string, number>()
  for (const subject of subjects)
    for (const [index, rows] of (tally.decided[subject][side] ?? new Float64Array()).entries()) {
      const { rule } = decidedBy(policy, subject, index)
      if (rows > 0) found.set(rule, (found.get(rule) ?? 0) + rows)
    }
  return [...found]
    .map(([rule, rows]) => ({ rule, rows }))
    .toSorted((a, b) => b.rows - a.rows || (a.rule < b.rule ? -1 : 1))
}
