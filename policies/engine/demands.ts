import { Flag, Suspicion, type Region } from './attributes.ts'
import type { Subject } from './axes.ts'
import { valuesWithin } from './boxes.ts'
import type { CompiledPolicy } from './compile.ts'
import { combine } from './diagram.ts'
import { explore, findings, type Example } from './exploration.ts'
import { instantOf } from './instant.ts'
import type { When } from './model.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { scopeOf } from './scope.ts'

/** What laws and stores demand of how apps lead out of their store (FACTS 3, 5.3): a reading, not legal advice. */
export type DemandCode =
  | 'NEUTRAL_NOTICE'
  | 'NO_FEE'
  | 'SIDE_BY_SIDE'
  | 'CHOICE_EVERY_TIME'
  | 'INFO_FIRST_TIME'
  | 'PRICE_FIRST'

/** One demand: of which requests, from when to when, on whose word, and whether an outcome meets it. */
type Demand = Readonly<{
  code: DemandCode
  region: Region
  /** The event that demands it, and the one that ends it. */
  by: string
  from: string
  until?: string
  subject: Subject
  when: When
  isMet: (outcome: Outcome) => boolean
}>

/** Where a policy breaks a demand, and an ordinary request that shows it. */
export type Breach = Readonly<{
  demand: DemandCode
  /** The event that demands it, and since when (ISO 8601). */
  by: string
  since: string
  /** The rule that breaks it, `no-rule` among them, and what it does. */
  rule: string
  outcome: Outcome
  example: Example
}>

const links = { surface: 'link-out' } as const
const plainLinks: When = {
  ...links,
  action: 'open-link',
  trigger: 'tap',
  frame: 'top',
  form: 'https',
  flags: { not: Flag.options },
  suspicions: { not: Suspicion.options },
}
const iosLinks: When = { ...plainLinks, host: 'ios-app' }
const iosCheckouts: When = { host: 'ios-app', surface: 'checkout', method: 'third-party' }
const googleCheckouts: When = {
  host: 'android-app',
  surface: 'checkout',
  method: ['play-billing', 'third-party'],
  age: 'adult',
}

const isBlocked = ({ verdict }: Outcome): boolean => verdict === 'block'
const isFree = ({ fee }: Outcome): boolean => fee === undefined

/** A page between the tap and the site says where one goes; a parent's consent is another thing. */
function isNeutral({ verdict, presentation, notice }: Outcome): boolean {
  return verdict !== 'interstitial' || presentation === 'parental-gate' || notice?.neutral === true
}

/** Whoever bills in another way shows both. */
function isChoiceOf(...methods: readonly string[]): (outcome: Outcome) => boolean {
  return ({ verdict, to = [] }) =>
    verdict === 'choose' && methods.every((method) => to.includes(method))
}

const us = { region: 'US', by: 'us-02', from: '2025-04-30T00:00:00-08:00' } as const
const japan = { region: 'JP', from: '2025-12-18T00:00:00+09:00' } as const
const brazil = { region: 'BR', by: 'br-01', from: '2025-12-23T00:00:00-03:00' } as const
const india = { region: 'IN', by: 'in-02', from: '2023-04-26T00:00:00+05:30' } as const
const apple = { ...japan, by: 'jp-01' } as const
const google = { ...japan, by: 'jp-02' } as const

const link = (code: DemandCode, when: When, isMet: Demand['isMet']) =>
  ({ code, subject: 'link', when, isMet }) as const
const payment = (code: DemandCode, when: When, isMet: Demand['isMet']) =>
  ({ code, subject: 'payment', when, isMet }) as const

const demands: readonly Demand[] = [
  { ...us, ...link('NEUTRAL_NOTICE', iosLinks, isNeutral) },
  { ...brazil, ...link('NEUTRAL_NOTICE', iosLinks, isNeutral) },
  { ...brazil, ...payment('NEUTRAL_NOTICE', iosCheckouts, isNeutral) },
  // Until a court let Apple have a fee again (us-04).
  { ...us, until: '2025-12-11T00:00:00-08:00', ...link('NO_FEE', iosLinks, isFree) },
  {
    region: 'EU',
    by: 'eu-02',
    from: '2025-04-23T00:00:00+01:00',
    ...link('NO_FEE', iosLinks, isFree),
  },
  ...[apple, brazil].flatMap((where) => [
    { ...where, ...link('SIDE_BY_SIDE', { ...iosLinks, beside: false }, isBlocked) },
    { ...where, ...payment('SIDE_BY_SIDE', { ...iosCheckouts, beside: false }, isBlocked) },
  ]),
  // In Japan nothing may stand out more than the store's own.
  { ...apple, ...link('SIDE_BY_SIDE', { ...iosLinks, prominence: 'greater' }, isBlocked) },
  { ...apple, ...payment('SIDE_BY_SIDE', { ...iosCheckouts, prominence: 'greater' }, isBlocked) },
  ...[india, google].flatMap((where) => [
    {
      ...where,
      ...payment(
        'CHOICE_EVERY_TIME',
        { ...googleCheckouts, noticed: true, priced: true },
        isChoiceOf('play-billing', 'third-party'),
      ),
    },
    {
      ...where,
      ...payment(
        'INFO_FIRST_TIME',
        { ...googleCheckouts, noticed: false, priced: true },
        ({ presentation }) => presentation === 'information-screen',
      ),
    },
    // Once for each person, so that it must not come again.
    {
      ...where,
      ...payment(
        'INFO_FIRST_TIME',
        { ...googleCheckouts, noticed: true, priced: true },
        ({ presentation }) => presentation !== 'information-screen',
      ),
    },
    { ...where, ...payment('PRICE_FIRST', { ...googleCheckouts, priced: false }, isBlocked) },
  ]),
]

/** Where a policy breaks what is demanded in its region, at an instant or at any since. */
export function breachesOf(policy: CompiledPolicy, at: number | undefined): readonly Breach[] {
  const found = demands
    .filter(({ region }) => region === policy.pack.region)
    .flatMap((demand) => breachesOfOne(policy, at, demand))
  const keys = found.map(({ demand, rule }) => `${demand} ${rule}`)
  return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

function breachesOfOne(
  { world, pack, links: onLinks, payments }: CompiledPolicy,
  at: number | undefined,
  { code, by, from, until, subject, when, isMet }: Demand,
): readonly Breach[] {
  const rules = subject === 'link' ? onLinks : payments
  const begin = instantOf(from, 'Z') ?? -Infinity
  const end = until === undefined ? Infinity : (instantOf(until, 'Z') ?? Infinity)
  const exploration = explore(world, subject, [
    { rules, at },
    { rules: [scopeOf({ region: pack.region, ...when }, begin, end)], at },
  ])
  const { forest, roots } = exploration
  const none = rules.length + 1
  const broken = combine(forest, roots[0] ?? 0, roots[1] ?? 0, (rule, scope) =>
    scope === 0 && !isMet(outcomeOf(rules[rule])) ? rule : none,
  )
  const place = { at, zone: pack.zone, region: pack.region }
  return valuesWithin(forest, broken, { label: 0, classes: [] }).flatMap((value) => {
    if (value === none) return []
    const [shown] = findings(
      exploration,
      broken,
      place,
      (each) => each === value,
      () => ({}),
    )
    if (shown === undefined) return []
    return [
      {
        demand: code,
        by,
        since: from,
        rule: rules[value]?.id ?? 'no-rule',
        outcome: outcomeOf(rules[value]),
        example: shown.example,
      },
    ]
  })
}
