import type { AttemptEvent } from '../engine/attempt.ts'
import type { Example } from '../engine/exploration.ts'
import type { Law } from '../engine/law.ts'
import { Verdict } from '../engine/model.ts'
import { outcomeOf } from '../engine/outcome.ts'
import { isSeenOnce } from '../engine/paymentMachine.ts'
import type { ScenarioStep } from '../engine/scenario.ts'
import type { Subject } from '../engine/axes.ts'
import { requestPhrase } from '../words/requestPhrase.ts'
import { rulingPhrase } from '../words/rulingPhrases.ts'
import { pathName } from '../words/scenarioName.ts'
import { stepWords } from '../words/stepWords.ts'
import { stepsOf } from './askedSteps.ts'
import { fileOf } from './draftNames.ts'
import { joined, type Draft } from './draft.ts'
import { outcomeAt, type Explored } from './explored.ts'
import { linkPaths, paymentPaths } from './machinePaths.ts'
import { ordinaryPoints } from './ordinaryPoints.ts'
import type { Redirecting } from './redirects.ts'
import type { Style } from './ruleDrafts.ts'

/** A request with which paths begin, and what names it. */
type Start = Readonly<{
  name: string
  example: Example
  ruled: ReturnType<typeof rulingPhrase>
  choice: string
}>

/** Paths through both machines that take every event in every state; many take the same transitions. */
export function pathDrafts(
  law: Law,
  { link, payment }: Readonly<Record<Subject, Explored>>,
  redirecting: readonly Redirecting[],
  style: Style,
): readonly Draft[] {
  const { resolve } = link.ground
  return [
    ...linkStarts(link, redirecting).flatMap((start) =>
      linkPaths(law, start.example, resolve, start.choice).map((path) =>
        pathDraft('link', start, path, style, link),
      ),
    ),
    ...verdictStarts(payment).flatMap((start) =>
      paymentPaths(law, start.example, start.choice).map((path) =>
        pathDraft('payment', start, path, style, payment),
      ),
    ),
    ...checkouts(payment, style),
  ]
}

/** Of each verdict the most ordinary request that is ruled so; a notice that is seen once is one of its own. */
function verdictStarts(found: Explored): readonly Start[] {
  const kinds = Verdict.options.flatMap((verdict) =>
    [false, true].map((isOnce) => ({ verdict, isOnce })),
  )
  return kinds.flatMap(({ verdict, isOnce }) => {
    const [best] = [...found.points]
      .filter(([value]) => {
        const outcome = outcomeAt(found, value)
        return outcome.verdict === verdict && isSeenOnce(outcome) === isOnce
      })
      .toSorted(([, a], [, b]) => a.cost - b.cost)
    if (best === undefined) return []
    const [value, { point }] = best
    return [
      {
        name: isOnce ? `${verdict}-once` : verdict,
        example: found.exampleAt(point),
        ruled: rulingPhrase(outcomeAt(found, value)),
        choice: choiceOf(found, value),
      },
    ]
  })
}

/** What people choose where they are let: the first that is offered, where the rule says. */
function choiceOf(found: Explored, value: number): string {
  const [first = 'another-app'] = outcomeOf(found.rules[value]).to ?? []
  return first
}

function linkStarts(found: Explored, redirecting: readonly Redirecting[]): readonly Start[] {
  const onward = [false, true].flatMap((isEndless) =>
    Verdict.options.flatMap((verdict): readonly Start[] => {
      const [best] = redirecting
        .filter((each) => each.verdict === verdict && each.isEndless === isEndless)
        .toSorted((a, b) => a.cost - b.cost)
      if (best === undefined) return []
      const name = `${verdict}-${isEndless ? 'endless' : 'onward'}`
      return [{ name, example: best.example, ruled: onwardPhrase, choice: 'another-app' }]
    }),
  )
  return [...verdictStarts(found), ...onward, ...sharedStart(found), unreadable(found)]
}

const onwardPhrase = { zh: '会继续跳转', en: 'leads on' }
const unreadablePhrase = { zh: '被拦下', en: 'is stopped' }

/** What is shared most. */
function sharedStart(found: Explored): readonly Start[] {
  const { exploration, ground, askings, exampleAt } = found
  const shared = askings
    .filter(({ name }) => name === 'share')
    .flatMap((asking) => [...ordinaryPoints(exploration, asking, ground)])
  const [best] = shared.toSorted(([, a], [, b]) => a.cost - b.cost)
  if (best === undefined) return []
  const [value, { point }] = best
  return [
    {
      name: 'shared',
      example: exampleAt(point),
      ruled: rulingPhrase(outcomeAt(found, value)),
      choice: choiceOf(found, value),
    },
  ]
}

/** An address that nothing can read, where links are met most. */
function unreadable(found: Explored): Start {
  const [best] = [...found.points.values()].toSorted((a, b) => a.cost - b.cost)
  const { host = 'another-app', surface = 'app' } = best ? found.exampleAt(best.point) : {}
  return {
    name: 'unreadable',
    example: { host, surface, url: 'https://' },
    ruled: unreadablePhrase,
    choice: 'another-app',
  }
}

function pathDraft(
  subject: Subject,
  start: Start,
  path: readonly AttemptEvent[],
  { language, policy }: Style,
  { ground: { world } }: Explored,
): Draft {
  const asked = stepsOf(start.example, world)
  const answers = path.slice(1).map((event) => stepOf(event))
  const { people, steps } = joined([{ asked }])
  const name = pathName(
    requestPhrase(start.example, world),
    start.ruled,
    answers.map((step) => stepWords(step, world)),
  )
  const words = [start.name, ...answers.map((step) => step.do.replace('.', '-'))]
  return {
    file: fileOf(subject, 'path', words.join('--')),
    name: name[language],
    policy,
    tags: ['generated', subject, 'path'],
    people,
    steps: [...steps, ...answers.map((step) => ({ step }))],
  }
}

/** Answers are steps by the names of their events. */
function stepOf(event: AttemptEvent): ScenarioStep {
  return (
    event.type === 'choice.made' ? { do: event.type, choice: event.choice } : { do: event.type }
  ) as ScenarioStep
}

/** A checkout asks for each way to pay whether it may show it; the first shop of the registry that has some. */
function checkouts({ ground: { world } }: Explored, { language, policy }: Style): readonly Draft[] {
  const shop = world.registry.systems.find(({ methods }) => methods.length > 0)
  if (shop === undefined) return []
  const step: ScenarioStep = { do: 'checkout.opened', host: shop.id, surface: 'checkout' }
  return [
    {
      file: fileOf('payment', 'path', 'checkout'),
      name: stepWords(step, world)[language],
      policy,
      tags: ['generated', 'payment', 'path'],
      people: [],
      steps: [{ step }],
    },
  ]
}
