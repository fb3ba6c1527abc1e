import type { Address } from '../engine/address.ts'
import type { Suspicion } from '../engine/attributes.ts'
import type { Subject } from '../engine/axes.ts'
import { factsOf } from '../engine/facts.ts'
import { isoOf } from '../engine/instant.ts'
import { Presentation, Verdict, type Request } from '../engine/model.ts'
import { ownerOf } from '../engine/world.ts'
import {
  lawDiagrams,
  makeCodedJudge,
  rulesOf,
  type CodedJudge,
  type LawDiagrams,
  type Side,
} from './codedJudge.ts'
import { noAddress, odditiesOf, takenOf, targetOfLead } from './lead.ts'
import { bitOf, type Row } from './row.ts'
import { requestOfRow } from './rowRequest.ts'
import { cellOf, emptyTally, flowOf, moveOf, ownersOf, type Tally } from './tally.ts'
import { slotOf, type Vocabulary } from './vocabulary.ts'

/** Rules rows under some sides, one after the other, and counts what becomes of them. */
export type Counter = Readonly<{
  /** Of the row ruled last, by side, the index of the rule; behind the rules, none, and no address. */
  decided: Int32Array
  /** Rules a row by its codes and where it leads. */
  byLead(row: Row, subject: Subject, lead: number, said: Said): void
  /** Rules a row by its codes and its whole address. */
  byAddress(
    row: Row,
    subject: Subject,
    target: number,
    address: Address,
    suspicions: readonly Suspicion[],
    said: Said,
  ): void
  /** Rules a whole request; answers the code of the target. */
  byFacts(request: Request, hasRegion: boolean): number
  /** Nothing counted yet. */
  blank(): Tally
  /** The verdict of the first side on the row ruled last, as its place among all verdicts. */
  verdict(subject: Subject): number
  /** The flow of the row ruled last: see `flowOf`. */
  flow(subject: Subject): number
  /** Counts so many rows that are ruled as the last one was. */
  count(tally: Tally, subject: Subject, target: number, surface: number, rows: number): void
}>

/** What stands in a row: asked for only where it matters. */
export type Said = Readonly<{ url: () => string | undefined; host: () => string }>

/** All sides are of one world, and the vocabulary knows what they ask about. Their diagrams are asked for with the first row. */
export function makeCounter(
  vocabulary: Vocabulary,
  sides: readonly Side[],
  diagrams: () => LawDiagrams = () => lawDiagrams(sides),
): Counter {
  const [first] = sides
  if (first === undefined) throw new Error('a back-test needs a policy')
  const { world } = first.policy
  const { targets, texts } = vocabulary
  const rules = { link: rulesOf('link', sides), payment: rulesOf('payment', sides) }
  let made: Readonly<Record<Subject, CodedJudge>> | undefined
  const judges = (): Readonly<Record<Subject, CodedJudge>> => {
    if (made !== undefined) return made
    const { link, payment } = diagrams()
    made = {
      link: makeCodedJudge(vocabulary, rules.link, link),
      payment: makeCodedJudge(vocabulary, rules.payment, payment),
    }
    return made
  }
  const places = { link: placesOf(rules.link), payment: placesOf(rules.payment) }
  const outcomes = { link: outcomesOf(rules.link), payment: outcomesOf(rules.payment) }
  const owners = ownersOf(world)
  const ownerCodes = Int32Array.from(targets, (target) => owners.indexOf(ownerOf(world, target)))
  const regions = Int32Array.from(sides, ({ policy }) =>
    (texts[region] ?? []).indexOf(policy.pack.region),
  )
  const decided = new Int32Array(sides.length)
  const last = sides.length - 1
  const widthOf = (subject: Subject, side: number): number => rules[subject][side]?.length ?? 0
  const countsOf = (subject: Subject): readonly number[] =>
    rules[subject].map(({ length }) => length)

  const flow = (subject: Subject): number => {
    const { verdicts } = outcomes[subject]
    return flowOf(verdicts[0]?.[decided[0] ?? 0] ?? 0, verdicts[last]?.[decided[last] ?? 0] ?? 0)
  }

  const byFacts: Counter['byFacts'] = (request, hasRegion) => {
    const subject = request.action === 'pay' ? 'payment' : 'link'
    let target = 0
    for (const [side, { policy, at }] of sides.entries()) {
      const facts = factsOf(
        {
          ...request,
          ...(at === undefined ? {} : { at: isoOf(at, 'Z') }),
          ...(hasRegion ? {} : { region: policy.pack.region }),
        },
        world,
      )
      const rule = facts && judges()[subject].judges[side]?.(facts)
      const count = widthOf(subject, side)
      if (facts === undefined) decided[side] = count + 1
      else {
        decided[side] = rule === undefined ? count : (places[subject][side]?.get(rule) ?? count)
        target = targets.indexOf(facts.target)
      }
    }
    return Math.max(0, target)
  }
  /** Rules a row that leads to a place: by its codes, or by facts where they do not tell. */
  const byPlace = (row: Row, subject: Subject, place: number, url: Said['url']): void => {
    const { codes, has } = row
    const hasRegion = (has & (bitOf[region] ?? 0)) !== 0
    const judge = judges()[subject]
    for (let side = 0; side <= last; side++) {
      if (!hasRegion) codes[region] = regions[side] ?? 0
      const rule = judge.rule(side, row, place)
      if (rule < 0) return void byFacts(requestOfRow(row, url(), vocabulary), hasRegion)
      decided[side] = rule
    }
  }

  return {
    decided,
    verdict: (subject) => outcomes[subject].verdicts[0]?.[decided[0] ?? 0] ?? 0,
    flow,
    byLead: (row, subject, lead, { url, host }) => {
      if (lead === noAddress) {
        for (let side = 0; side <= last; side++) decided[side] = widthOf(subject, side) + 1
        return
      }
      const judge = judges()[subject]
      const place = judge.placeOf(targetOfLead(lead), odditiesOf(lead), takenOf(lead), host)
      byPlace(row, subject, place, url)
    },
    byAddress: (row, subject, target, address, suspicions, { url }) => {
      const place = judges()[subject].placeOfAddress(target, address, suspicions)
      byPlace(row, subject, place, url)
    },
    byFacts,
    blank: () =>
      emptyTally(owners.length, { link: countsOf('link'), payment: countsOf('payment') }),
    count: (tally, subject, target, surface, rows) => {
      const { looks } = outcomes[subject]
      const before = decided[0] ?? 0
      const after = decided[last] ?? 0
      const cell = cellOf(ownerCodes[target] ?? 0, surface, flow(subject))
      tally.rows += rows
      tally.cells[cell] = (tally.cells[cell] ?? 0) + rows
      for (let side = 0; side <= last; side++) {
        const rule = decided[side] ?? 0
        const counts = tally.decided[subject][side]
        if (counts !== undefined) counts[rule] = (counts[rule] ?? 0) + rows
      }
      if (last === 0 || looks[0]?.[before] === looks[last]?.[after]) return
      const move = moveOf(subject === 'payment', before, after, widthOf(subject, last) + 2)
      tally.moved.set(move, (tally.moved.get(move) ?? 0) + rows)
    },
  }
}

const region = slotOf('region')

type Rules = ReturnType<typeof rulesOf>

function placesOf(rules: Rules): readonly ReadonlyMap<Rules[number][number], number>[] {
  return rules.map((own) => new Map(own.map((rule, place) => [rule, place])))
}

/** By side and rule, the verdict and what people see, as numbers; where no rule decides, a block. */
function outcomesOf(rules: Rules): Readonly<{
  verdicts: readonly Uint8Array[]
  looks: readonly Uint8Array[]
}> {
  const blocked = { verdict: 'block', presentation: 'stopped-page' } as const
  const all = rules.map((own) => [...own.map(({ ruling }) => ruling), blocked, blocked])
  const verdictCode = (verdict: Verdict): number => Verdict.options.indexOf(verdict)
  return {
    verdicts: all.map((own) => Uint8Array.from(own, ({ verdict }) => verdictCode(verdict))),
    looks: all.map((own) =>
      Uint8Array.from(
        own,
        ({ verdict, presentation }) =>
          verdictCode(verdict) * 32 + Presentation.options.indexOf(presentation),
      ),
    ),
  }
}
