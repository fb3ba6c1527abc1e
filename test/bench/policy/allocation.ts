import process from 'node:process'
import { compile } from '../../../policies/engine/compile.ts'
import { factsOf } from '../../../policies/engine/facts.ts'
import { makeJudges } from '../../../policies/engine/judge.ts'
import { madeRequests } from './madeRequests.ts'
import { fortyRules } from './madePack.ts'
import { productAttempt } from './productAttempt.ts'
import { shippedLibrary } from './shippedLibrary.ts'

/** Bytes of the heap that one decision takes; the process must keep its young objects and let us collect. */
export type Allocation = Readonly<Record<'judge' | 'cnJudge' | 'facts' | 'machine', number>>

const library = shippedLibrary()
const { world } = library
const cn = library.packs.get('cn')
if (cn === undefined) throw new Error('there is no pack cn')
const forty = fortyRules(world)
const [judge, cnJudge] = [forty, compile(cn, [], world)].map((policy) => makeJudges(policy).link)
if (judge === undefined || cnJudge === undefined) throw new Error('there is no judge')
const requests = madeRequests(world, 1_024, 7)
const facts = requests.flatMap((request) => factsOf(request, world) ?? [])
const product = productAttempt(forty)
let answers = 0

function bytesOf(times: number, run: (index: number) => unknown): number {
  const repeat = (count: number): void => {
    for (let time = 0; time < count; time++) if (run(time & 1_023) !== null) answers++
  }
  repeat(Math.min(times, 200_000))
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  repeat(times)
  const after = process.memoryUsage().heapUsed
  return (after - before) / times
}

const result: Allocation = {
  judge: bytesOf(2_000_000, (index) => judge(facts[index] as (typeof facts)[number])),
  cnJudge: bytesOf(2_000_000, (index) => cnJudge(facts[index] as (typeof facts)[number])),
  facts: bytesOf(20_000, (index) => factsOf(requests[index] as (typeof requests)[number], world)),
  machine: bytesOf(500, (index) => product(requests[index] as (typeof requests)[number])),
}
if (answers === 0) throw new Error('nothing was decided')
process.stdout.write(JSON.stringify(result))
