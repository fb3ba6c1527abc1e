import * as fc from 'fast-check'
import * as attributes from '../../policies/engine/attributes.ts'
import { compile, type CompiledPolicy } from '../../policies/engine/compile.ts'
import {
  presentationsOf,
  type Presentation,
  Verdict,
  type RequestInput,
  When,
} from '../../policies/engine/model.ts'
import { smallOverlay, smallPack, smallWorld } from '../fixtures/smallLaw.ts'

/** The world in which random policies are made. */
export const world = smallWorld()

const systems = fc.constantFrom(...world.systems.keys(), 'unknown')
const owners = fc.constantFrom(...world.owners.keys(), 'unknown')
const methods = fc.constantFrom(...world.methods.keys(), 'none')
const words = (options: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...options)

const urls = fc.oneof(
  fc.constantFrom(
    'https://taobao.com/a?x=1',
    'https://2.taobao.com/',
    'https://m.tb.cn/h.1',
    'https://a@jd.com/',
    'https://ta0bao.com:81/',
    'https://qq.com/?u=https://jd.com',
    'https://weixin.qq.com./',
    'https://example.com/',
    'http://example.com/',
    'http://taobao.com/',
    'taobao://item',
    'weixin://dl',
    'intent://x#Intent;end',
    'https://',
    'no address',
  ),
  fc.webUrl(),
)

/** Host filters that take one another's addresses, overlap, or take hosts that no system owns. */
export const filters = [
  'taobao.com',
  '.taobao.com',
  'taobao.com/item',
  'taobao.com/item/list',
  '2.taobao.com',
  '.jd.com',
  'jd.com?a=1',
  'jd.com?a=1&b=2',
  'qq.com?u=1',
  'weixin.qq.com/r?u=1',
  'tb.cn/h',
  'm.tb.cn',
  'example.com',
  '.www.example.com/docs',
  'ta0bao.com',
  'com',
] as const

function listed(values: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const list = fc.uniqueArray(values, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    values,
    list,
    list.map((not) => ({ not })),
  )
}

function range(most: number): fc.Arbitrary<unknown> {
  return fc.record({ 'at-least': fc.nat(most), below: fc.nat(most + 2) }, { requiredKeys: [] })
}

const conditions = {
  region: listed(words(attributes.Region.options)),
  host: listed(systems),
  version: listed(words(attributes.Version.options)),
  platform: listed(words(attributes.Platform.options)),
  surface: listed(words(attributes.Surface.options)),
  action: listed(words(attributes.Action.options)),
  trigger: listed(words(attributes.Trigger.options)),
  frame: listed(words(attributes.Frame.options)),
  form: listed(words(attributes.LinkForm.options)),
  target: listed(systems),
  owner: listed(owners),
  category: listed(words(attributes.Category.options)),
  relation: listed(words(attributes.Relation.options)),
  merchant: listed(systems),
  'merchant-owner': listed(owners),
  method: listed(methods),
  goods: listed(words(attributes.Goods.options)),
  choice: listed(words(attributes.Choice.options)),
  age: listed(words(attributes.Age.options)),
  flags: listed(words(attributes.Flag.options)),
  suspicions: listed(words(attributes.Suspicion.options)),
  noticed: fc.boolean(),
  installed: fc.boolean(),
  linked: fc.boolean(),
  declared: fc.boolean(),
  opening: listed(words(attributes.Opening.options)),
  dynamic: fc.boolean(),
  entitlement: listed(words(attributes.Entitlement.options)),
  separate: fc.boolean(),
  beside: fc.boolean(),
  prominence: listed(words(attributes.Prominence.options)),
  priced: fc.boolean(),
  rollout: range(97),
  strikes: range(3),
  volume: range(98),
  address: fc.oneof(
    fc.constantFrom(...filters),
    fc.uniqueArray(fc.constantFrom(...filters), { minLength: 1, maxLength: 3 }),
  ),
} as const satisfies Record<keyof When, fc.Arbitrary<unknown>>

/** Conditions that are drawn more often: those that lean on the registry or on one another. */
const favoured = ['target', 'relation', 'address', 'suspicions', 'owner', 'category'] as const

/** Few conditions a rule, or none would ever hold; of the kinds given, or of all. */
function whensOf(kinds: readonly (keyof When)[], most: number): fc.Arbitrary<When> {
  const chosen = fc.uniqueArray(
    fc.constantFrom(...kinds, ...favoured.filter((kind) => kinds.includes(kind))),
    { maxLength: most },
  )
  return chosen.chain((names) =>
    fc
      .record(Object.fromEntries(names.map((name) => [name, conditions[name]])))
      .map((when) => When.parse(when)),
  )
}

const rulings = fc
  .constantFrom(...Verdict.options)
  .chain((verdict) =>
    fc
      .constantFrom(...presentationsOf[verdict])
      .map((presentation) => ({ verdict, presentation, reason: 'test' })),
  )

/** Instants at which windows of random rules begin or end; the registry's ties change at the year's turn. */
const turns = [
  '2021-01-01T00:00:00Z',
  '2021-06-01T00:00:00+08:00',
  '2021-09-17T14:51:00+08:00',
  '2022-01-01T00:00:00Z',
] as const
const windows = fc.option(
  fc
    .subarray([...turns], { minLength: 1, maxLength: 2 })
    .map(([from = turns[0], until]) => (until === undefined ? { from } : { from, until })),
  { nil: undefined },
)

/** All kinds of conditions, in the order of the model. */
export const conditionKinds = Object.keys(conditions) as readonly (keyof typeof conditions)[]

/** Lists of rules; ids begin with what is given. */
export function ruleLists(
  id: string,
  maxLength: number,
  kinds: readonly (keyof When)[] = conditionKinds,
  mostConditions = 2,
): fc.Arbitrary<readonly RandomRule[]> {
  const rule = fc.record({
    when: whensOf(kinds, mostConditions),
    ruling: rulings,
    'in-force': windows,
  })
  return fc.array(rule, { maxLength }).map((list) =>
    list.map(({ 'in-force': force, ...rest }, index) => ({
      ...rest,
      ...(force ? { 'in-force': force } : {}),
      id: `${id}${index}`,
    })),
  )
}

export type RandomRule = Readonly<{
  id: string
  when: When
  ruling: Readonly<{ verdict: Verdict; presentation: Presentation; reason: string }>
  'in-force'?: Readonly<{ from: string; until?: string | undefined }>
}>

/** Up to eight rules of all kinds. */
export const rules = ruleLists('r', 8)

/** What a random policy is made of: shown as it is when a property fails. */
export type PolicySource = Readonly<{
  links: readonly RandomRule[]
  payments: readonly RandomRule[]
  own: readonly RandomRule[]
  /** Other verdicts for the first links of the pack, in order. */
  overridden: readonly Verdict[]
}>

/** A pack behind an overlay with rules of its own and other verdicts for the pack's. */
export const policySources: fc.Arbitrary<PolicySource> = fc.record({
  links: ruleLists('link', 10, conditionKinds, 3),
  payments: ruleLists('pay', 6, conditionKinds, 3),
  own: ruleLists('own', 3),
  overridden: fc.array(fc.constantFrom(...Verdict.options), { maxLength: 2 }),
})

export function policyFrom({ links, payments, own, overridden }: PolicySource): CompiledPolicy {
  const overrides = overridden.map((verdict, index) => ({
    rule: `link${index}`,
    verdict,
    presentation: presentationsOf[verdict][0],
  }))
  const overlay = smallOverlay({ links: own, overrides })
  return compile(smallPack({ links, payments }), [overlay], world)
}

/** Requests about links. */
export const requests = fc.record(
  {
    at: fc.constantFrom(
      '2020-06-01T00:00:00Z',
      '2021-06-01T00:00:00+08:00',
      '2022-06-01T00:00:00Z',
    ),
    host: systems,
    surface: fc.constantFrom(...attributes.Surface.options),
    action: fc.constantFrom(...attributes.Action.options.filter((action) => action !== 'pay')),
    trigger: fc.constantFrom(...attributes.Trigger.options),
    url: urls,
    version: fc.constantFrom(...attributes.Version.options),
    flags: fc.subarray([...attributes.Flag.options], { maxLength: 2 }),
    merchant: systems,
    method: methods,
    noticed: fc.boolean(),
    installed: fc.boolean(),
    declared: fc.boolean(),
    opening: fc.constantFrom(...attributes.Opening.options),
    dynamic: fc.boolean(),
    entitlement: fc.constantFrom(...attributes.Entitlement.options),
    separate: fc.boolean(),
    beside: fc.boolean(),
    prominence: fc.constantFrom(...attributes.Prominence.options),
    priced: fc.boolean(),
    volume: fc.nat(100),
    rollout: fc.nat(99),
    strikes: fc.nat(5),
  },
  { requiredKeys: ['at', 'host', 'surface'] },
) as fc.Arbitrary<RequestInput>

/** A policy of one kind of rules, without overlays. */
export function policyOf(kind: 'links' | 'payments', list: readonly object[]): CompiledPolicy {
  return compile(smallPack({ [kind]: list }), [], world)
}
