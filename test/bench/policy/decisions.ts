import process from 'node:process'
import {
  compile,
  type CompiledPolicy,
  type CompiledRule,
} from '../../../policies/engine/compile.ts'
import { factsOf, type Facts } from '../../../policies/engine/facts.ts'
import { firstOf, makeJudges } from '../../../policies/engine/judge.ts'
import type { Request } from '../../../policies/engine/model.ts'
import { makeRequestJudge } from '../../../policies/engine/requestJudge.ts'
import { bareMachine } from './bareMachine.ts'
import { byTable } from './byTable.ts'
import { casbin } from './casbin.ts'
import { cedar, type Asked } from './cedar.ts'
import { handWritten } from './handWritten.ts'
import { inTurn, type Contender, type Rounds, type Timing } from './inTurn.ts'
import { jsonLogic } from './jsonLogic.ts'
import { jsonRules } from './jsonRules.ts'
import { fortyRules } from './madePack.ts'
import { madeRequests } from './madeRequests.ts'
import { attributesOf } from './peers.ts'
import { plainFacts } from './plainWay.ts'
import { productAttempt } from './productAttempt.ts'
import { shippedLibrary } from './shippedLibrary.ts'
import { zen, zenFacts } from './zen.ts'

/** One way from a request, by its index, to the rule that decides, however it names it. */
type Way = Readonly<{
  name: string
  decide: (index: number) => unknown
  /** The rule's index from what `decide` gives; left out where it is that index, or a promise of it. */
  indexOf?: (answer: never) => number
  /** How many of the requests are compared beforehand: fewer for what is slow. */
  compared?: number
  /** How many are asked at once before the first is waited for. */
  together?: number
}>

export type Compared = Readonly<{ name: string; requests: number; unequal: number }>
export type Table = Readonly<{
  rules: number
  requests: number
  decided: number
  compared: readonly Compared[]
  timings: readonly Timing[]
}>
/** What is timed: names of ways, as they stand in the tables. */
export type Decisions = Readonly<Record<'facts' | 'requests' | 'cnFacts' | 'cnRequests', Table>>

/** Requests that are compared, and how many of them are timed: what the processor's cache can hold. */
const count = 20_480
const timed = 2_048
const few = 512

async function table(
  rules: number,
  reference: readonly number[],
  ways: readonly Way[],
  rounds: Rounds,
): Promise<Table> {
  const compared: Compared[] = []
  for (const { name, decide, indexOf, compared: requests = count } of ways) {
    let unequal = 0
    for (let index = 0; index < requests; index++) {
      const answer = await decide(index)
      if ((indexOf?.(answer as never) ?? answer) !== reference[index]) unequal++
    }
    compared.push({ name, requests, unequal })
  }
  return {
    rules,
    requests: count,
    decided: reference.filter((rule) => rule < rules).length,
    compared,
    timings: await inTurn(ways.map(contenderOf), rounds),
  }
}

let position = 0
/** Counts answers, so that finding them cannot be left out. */
let answers = 0

function contenderOf({ name, decide, together = 1 }: Way): Contender {
  const isSlow = decide(0) instanceof Promise
  const next = (): number => {
    if (++position >= timed) position = 0
    return position
  }
  return {
    name,
    run: isSlow
      ? async (times) => {
          for (let time = 0; time < times; time += together) {
            const asked = Array.from({ length: Math.min(together, times - time) }, () =>
              decide(next()),
            )
            for (const answer of asked) if ((await answer) !== null) answers++
          }
        }
      : (times) => {
          for (let time = 0; time < times; time++) if (decide(next()) !== null) answers++
        },
  }
}

function at<T>(values: readonly T[], index: number): T {
  return values[index] as T
}

/** The index of a rule, or the number of rules where there is none. */
function indexIn(rules: readonly CompiledRule[]): (rule: CompiledRule | undefined) => number {
  const indexes = new Map<CompiledRule | undefined, number>(
    rules.map((rule, index) => [rule, index]),
  )
  return (rule) => indexes.get(rule) ?? rules.length
}

function allFacts(policy: CompiledPolicy, requests: readonly Request[]): readonly Facts[] {
  return requests.map((request) => {
    const facts = factsOf(request, policy.world)
    if (facts === undefined) throw new Error(`a made request has no facts: ${request.url}`)
    return facts
  })
}

async function decisions(rounds: Rounds): Promise<Decisions> {
  const library = shippedLibrary()
  const { world } = library
  const forty = fortyRules(world)
  const cnPack = library.packs.get('cn')
  if (cnPack === undefined) throw new Error('there is no pack cn')
  const cn = compile(cnPack, [], world)
  const requests = madeRequests(world, count, 2024)
  const facts = allFacts(forty, requests)
  const attributes = attributesOf(forty.links)
  const asked = facts.map((each): Asked =>
    Object.fromEntries(attributes.map((name) => [name, each[name]])),
  )
  const zenAsked = asked.map(zenFacts)
  const [indexOf, cnIndexOf] = [indexIn(forty.links), indexIn(cn.links)]
  const reference = facts.map((each) => indexOf(firstOf(forty.links, each)))
  const cnReference = facts.map((each) => cnIndexOf(firstOf(cn.links, each)))
  const [judge, cnJudge] = [makeJudges(forty).link, makeJudges(cn).link]
  const [byHand, viaTable, viaLogic, viaCasbin, viaCedar, viaRules, viaZen, machine] = [
    handWritten(forty.links),
    byTable(forty.links),
    jsonLogic(forty.links),
    await casbin(forty.links),
    cedar(forty.links),
    jsonRules(forty.links),
    zen(forty.links),
    bareMachine(forty.links, world),
  ]
  const product = productAttempt(forty)
  const cnByHand = handWritten(cn.links)
  const cnMachine = bareMachine(cn.links, world)
  const cnProduct = productAttempt(cn)
  const [whole, cnWhole] = [makeRequestJudge(forty), makeRequestJudge(cn)]
  const cnOneByOne = (request: Request): CompiledRule | undefined => {
    const known = factsOf(request, world)
    return known && firstOf(cn.links, known)
  }
  return {
    facts: await table(
      forty.links.length,
      reference,
      [
        { name: 'judge', decide: (index) => judge(at(facts, index)), indexOf },
        { name: 'one by one', decide: (index) => firstOf(forty.links, at(facts, index)), indexOf },
        { name: 'hand-written', decide: (index) => byHand(at(facts, index)) },
        { name: 'by table', decide: (index) => viaTable(at(facts, index)) },
        { name: 'json-logic-engine', decide: (index) => viaLogic(at(facts, index)) },
        { name: 'casbin', decide: (index) => viaCasbin(at(facts, index)) },
        { name: 'cedar-wasm', decide: (index) => viaCedar(at(asked, index)), compared: few },
        { name: 'json-rules-engine', decide: (index) => viaRules(at(asked, index)), compared: few },
        {
          name: 'zen-engine',
          decide: (index) => viaZen(at(zenAsked, index)),
          compared: few,
          together: 128,
        },
      ],
      rounds,
    ),
    requests: await table(
      forty.links.length,
      reference,
      [
        { name: 'judge', decide: (index) => whole(at(requests, index)), indexOf },
        {
          name: 'plain way',
          decide: (index) => byHand(plainFacts(at(requests, index), world) as Facts),
        },
        { name: 'bare machine', decide: (index) => machine(at(requests, index)) },
        { name: 'machine', decide: (index) => product(at(requests, index)), compared: few },
      ],
      rounds,
    ),
    cnFacts: await table(
      cn.links.length,
      cnReference,
      [
        { name: 'judge', decide: (index) => cnJudge(at(facts, index)), indexOf: cnIndexOf },
        {
          name: 'one by one',
          decide: (index) => firstOf(cn.links, at(facts, index)),
          indexOf: cnIndexOf,
        },
        { name: 'hand-written', decide: (index) => cnByHand(at(facts, index)) },
      ],
      rounds,
    ),
    cnRequests: await table(
      cn.links.length,
      cnReference,
      [
        {
          name: 'judge',
          decide: (index) => cnWhole(at(requests, index)),
          indexOf: cnIndexOf,
        },
        {
          name: 'one by one',
          decide: (index) => cnOneByOne(at(requests, index)),
          indexOf: cnIndexOf,
        },
        { name: 'bare machine', decide: (index) => cnMachine(at(requests, index)) },
        { name: 'machine', decide: (index) => cnProduct(at(requests, index)), compared: few },
      ],
      rounds,
    ),
  }
}

const [rounds = '9', milliseconds = '150'] = process.argv.slice(2)
const result = await decisions({ rounds: Number(rounds), milliseconds: Number(milliseconds) })
if (answers === 0) throw new Error('nothing was decided')
process.stdout.write(JSON.stringify(result))
