import process from 'node:process'
import { compile } from '../../../policies/engine/compile.ts'
import { factsOf } from '../../../policies/engine/facts.ts'
import { firstOf, makeJudges } from '../../../policies/engine/judge.ts'
import type { Pack } from '../../../policies/engine/model.ts'
import { inTurn } from './inTurn.ts'
import { madePack } from './madePack.ts'
import { madeRequests } from './madeRequests.ts'
import { shippedLibrary } from './shippedLibrary.ts'

/** What a policy of this size costs: milliseconds to make, nanoseconds to ask. */
export type Size = Readonly<{
  rules: number
  compile: number
  judges: number
  judge: number
  oneByOne: number
  /** The share of decisions for which rules are tried one by one after all. */
  without: number
  unequal: number
}>

const library = shippedLibrary()
const { world } = library
const requests = madeRequests(world, 2_048, 11)
const facts = requests.flatMap((request) => factsOf(request, world) ?? [])

async function sizeOf(pack: Pack): Promise<Size> {
  const began = performance.now()
  const policy = compile(pack, [], world)
  const compiled = performance.now()
  let without = 0
  const judge = makeJudges(policy, (rules, each) => {
    without++
    return firstOf(rules, each)
  }).link
  const made = performance.now()
  const unequal = facts.filter((each) => judge(each) !== firstOf(policy.links, each)).length
  const share = without / facts.length
  let answers = 0
  const repeat =
    (decide: typeof judge) =>
    (times: number): void => {
      for (let time = 0; time < times; time++)
        if (decide(facts[time % facts.length] as (typeof facts)[number])) answers++
    }
  const [fast, slow] = await inTurn(
    [
      { name: 'judge', run: repeat(judge) },
      { name: 'one by one', run: repeat((each) => firstOf(policy.links, each)) },
    ],
    { rounds: 7, milliseconds: 60 },
  )
  if (answers === 0) throw new Error('nothing was decided')
  return {
    rules: policy.links.length,
    compile: compiled - began,
    judges: made - compiled,
    judge: fast?.median ?? Number.NaN,
    oneByOne: slow?.median ?? Number.NaN,
    without: share,
    unequal,
  }
}

const [asked = 'cn'] = process.argv.slice(2)
const cn = library.packs.get('cn')
if (cn === undefined) throw new Error('there is no pack cn')
const result = await sizeOf(asked === 'cn' ? cn : madePack(world, Number(asked), 42))
process.stdout.write(JSON.stringify(result))
