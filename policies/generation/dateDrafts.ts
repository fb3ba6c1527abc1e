import { makeDatedJudge } from '../engine/datedJudge.ts'
import { turnsOf } from '../engine/eras.ts'
import { instantOf, isoOf } from '../engine/instant.ts'
import type { Law } from '../engine/law.ts'
import { Request, type Words } from '../engine/model.ts'
import { requestPhrase } from '../words/requestPhrase.ts'
import { rulingPhrase } from '../words/rulingPhrases.ts'
import { datesName } from '../words/scenarioName.ts'
import { writtenDate } from '../words/writtenDate.ts'
import { stepsOf } from './askedSteps.ts'
import { fileOf, tagsOf } from './draftNames.ts'
import { joined, type Draft, type DraftStep } from './draft.ts'
import { outcomeAt, ruleAt, type Explored } from './explored.ts'
import type { Style } from './ruleDrafts.ts'

const second = 1_000

/** The instants at which what decides a request changes: the last before the law's, and the first after. */
type Turns = Readonly<{ from?: number; until?: number }>

/**
 * One draft for each rule whose decision begins or ends at a date: the request that it decides, a second before and at
 * each of these. What leads on by itself is left out, for a change of the law asks only where it stands.
 */
export function dateDrafts(law: Law, found: Explored, style: Style): readonly Draft[] {
  const { world, resolve, region } = found.ground
  const judge = makeDatedJudge(law.policy)
  const turns = turnsOf(law.policy, found.subject === 'link' ? 'links' : 'payments')
  return [...found.points].flatMap(([value, { point }]) => {
    const example = found.exampleAt(point)
    const request = Request.parse({ region, ...example, at: law.at })
    if (request.url !== undefined && resolve(request.url) !== undefined) return []
    const ruleAtInstant = judge(request)
    const { zone } = law.policy.pack
    const turn = turnsAround(turns, instantOf(law.at, zone) ?? 0, zone, (instant) => {
      const rule = ruleAtInstant(isoOf(instant, zone))
      return rule?.id ?? 'no-rule'
    })
    const { from, until } = turn
    const start = from ?? until
    if (start === undefined) return []
    const { people, steps } = joined([{ asked: stepsOf(example, world) }])
    const name = datesName(requestPhrase(example, world), rulingPhrase(outcomeAt(found, value)), {
      from: dateWords(from, zone),
      until: dateWords(until, zone),
    })
    return [
      {
        file: fileOf(found.subject, 'dates', ruleAt(found, value)),
        name: name[style.language],
        policy: policyAt(law, start - second),
        tags: tagsOf(found.subject, 'dates', ruleAt(found, value)),
        people,
        steps: [...steps, ...laterSteps(law, turn)],
      },
    ]
  })
}

function laterSteps(law: Law, { from, until }: Turns): readonly DraftStep[] {
  const later = [
    ...(from === undefined ? [] : [from]),
    ...(from === undefined || until === undefined ? [] : [until - second]),
    ...(until === undefined ? [] : [until]),
  ]
  // Two turns that are a second apart leave nothing between.
  return [...new Set(later)].map((instant) => ({
    step: { do: 'law.changed', policy: policyAt(law, instant) },
  }))
}

function policyAt({ policy: { pack } }: Law, instant: number): string {
  return `${pack.name}@${isoOf(instant, pack.zone)}`
}

/** The nearest turns on both sides; a policy can be named in the years 2000 to 2099 alone. */
function turnsAround(
  turns: readonly number[],
  now: number,
  zone: string,
  ruleAtInstant: (instant: number) => string,
): Turns {
  const isNamed = (instant: number): boolean =>
    Number.isFinite(instant) &&
    isoOf(instant, zone).startsWith('20') &&
    isoOf(instant - second, zone).startsWith('20')
  const isTurn = (instant: number): boolean =>
    isNamed(instant) && ruleAtInstant(instant - second) !== ruleAtInstant(instant)
  const from = turns.findLast((instant) => instant <= now && isTurn(instant))
  const until = turns.find((instant) => instant > now && isTurn(instant))
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

function dateWords(instant: number | undefined, zone: string): Words | undefined {
  if (instant === undefined) return undefined
  const text = isoOf(instant, zone)
  return writtenDate(text, text.includes('T00:00:00') ? 'day' : 'minute')
}
