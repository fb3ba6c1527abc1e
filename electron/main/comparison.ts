import type { LogEntry, Reply } from '../ipc/host.ts'
import type { CompareState, ComparedStep, SideStep } from '../ipc/compare.ts'
import type { LaneName } from '../ipc/lanes.ts'
import { frictionOf, type FrictionStep } from '../../policies/engine/friction.ts'
import { partingOf } from '../../policies/engine/parting.ts'
import type { Live } from './attempts.ts'
import { decisionOf, phoneState } from './hostState.ts'
import type { Lane } from './lane.ts'
import type { PlacedLaw } from './lawKeeper.ts'

/** What the law beside is: a policy argument, and whether the user's own changes come before it. */
export type Beside = Readonly<{ policy: string; hasOwn: boolean }>

/** Two lanes of one journey: what is done on one is done on the other, until they part. */
export type Comparison = Readonly<{
  beside: () => Lane | undefined
  show: (wanted: Beside) => Reply
  /** Both phones go home and start alike. */
  again: () => void
  end: () => void
  heard: (lane: LaneName, entry: LogEntry, live: Live) => void
  /** The lane that does what is done on this one, as long as both go together. */
  follower: (lane: LaneName) => Lane | undefined
  /** While a story leads, it does what is done on both itself. */
  lead: (isLed: boolean) => void
  /** A person, or what follows one, tapped on a lane's phone. */
  tapped: (lane: LaneName) => void
  /** The law in force, or the user's own part of it, changed. */
  relawed: (isPassing: boolean) => void
  state: () => CompareState | undefined
}>

type Taken = Readonly<{ step: FrictionStep; live: Live }>

/** These are of a law's change or of a page by itself; no step of a person's leads to them. */
const aside: ReadonlySet<string> = new Set([
  'law.changed',
  'resource.requested',
  'page.crashed',
  'page.unanswered',
  'page.missing',
])
const mostSteps = 40

export function makeComparison(
  inForce: Lane,
  lawOf: (wanted: Beside) => PlacedLaw,
  openLane: (law: () => PlacedLaw['law']) => Lane,
  /** Puts away whatever stands on a lane's phones. */
  goHome: (lane: Lane) => void,
  refusalOf: (error: unknown) => Reply,
): Comparison {
  let lane: Lane | undefined
  let placed: PlacedLaw | undefined
  let wanted: Beside | undefined
  let taken: Readonly<Record<LaneName, Taken[]>> = { a: [], b: [] }
  /** Something was done on one phone alone. */
  let isApart = false
  let isLed = false
  let taps: Record<LaneName, number> = { a: 0, b: 0 }

  const parting = (): number | undefined =>
    partingOf(
      taken.a.map(({ step }) => step),
      taken.b.map(({ step }) => step),
    )
  const close = (): void => {
    if (lane === undefined) return
    goHome(lane)
    lane.programs.flush()
    lane.guests.end()
    lane = undefined
  }
  const begin = (): void => {
    close()
    goHome(inForce)
    inForce.programs.flush()
    lane = openLane(() => {
      if (placed === undefined) throw new Error('there is no law beside the one in force')
      return placed.law
    })
    taken = { a: [], b: [] }
    taps = { a: 0, b: 0 }
    isApart = false
  }
  /** What stands on both phones is all that can part them, once a law is another. */
  const startFromHere = (): void => {
    if (lane === undefined || isApart) return
    const [a, b] = [standing(inForce), standing(lane)]
    taken = a && b ? { a: [a], b: [b] } : { a: [], b: [] }
  }
  const place = (next: Beside): void => {
    placed = lawOf(next)
    wanted = next
  }
  const sentenceOf = ({ live }: Taken, { law }: Lane) => decisionOf(live, law(), undefined).sentence

  return {
    beside: () => lane,
    show: (next) => {
      try {
        place(next)
      } catch (error) {
        return refusalOf(error)
      }
      if (lane === undefined) begin()
      else {
        lane.visits.ruleAgain(false)
        lane.sheets.ruleAgain(false)
        lane.stores.ruleAgain()
        startFromHere()
      }
      return { ok: true }
    },
    again: () => {
      if (lane !== undefined) begin()
    },
    end: () => {
      close()
      placed = undefined
      wanted = undefined
    },
    heard: (name, { event, target, path, rulings, by }, live) => {
      if (lane === undefined || aside.has(event)) return
      const wait = waitOf(live)
      taken[name].push({
        live,
        step: { event, target, path, rulings, isOwn: by === 'person', wait },
      })
    },
    follower: (name) => {
      if (lane === undefined || isLed) return undefined
      if (isApart || parting() !== undefined) {
        isApart = true
        return undefined
      }
      return name === 'a' ? lane : inForce
    },
    lead: (next) => {
      isLed = next
    },
    tapped: (name) => {
      taps[name]++
    },
    relawed: (isPassing) => {
      if (lane === undefined || wanted === undefined) return
      const before = placed
      place(wanted)
      if (placed?.law.policy !== before?.law.policy) {
        lane.visits.ruleAgain(isPassing)
        lane.sheets.ruleAgain(isPassing)
        lane.stores.ruleAgain()
      }
      startFromHere()
    },
    state: () => {
      if (lane === undefined || placed === undefined || wanted === undefined) return undefined
      const at = parting()
      const [a, b] = [taken.a[at ?? -1], taken.b[at ?? -1]]
      return {
        label: placed.label,
        pack: placed.pack,
        at: placed.law.at,
        ...(placed.preset === undefined ? {} : { preset: placed.preset }),
        hasOwn: wanted.hasOwn,
        phone: phoneState(lane),
        isTogether: at === undefined && !isApart,
        steps: stepsOf(taken, at).slice(-mostSteps),
        ...(a && b ? { parting: { a: sentenceOf(a, inForce), b: sentenceOf(b, lane) } } : {}),
        friction: {
          a: frictionOf(
            taken.a.map(({ step }) => step),
            taps.a,
          ),
          b: frictionOf(
            taken.b.map(({ step }) => step),
            taps.b,
          ),
        },
      }
    },
  }
}

function stepsOf(
  { a, b }: Readonly<Record<LaneName, readonly Taken[]>>,
  parting: number | undefined,
): readonly ComparedStep[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => {
    const [one, other] = [a[index], b[index]]
    const { event = '', target = '' } = (one ?? other)?.step ?? {}
    return {
      event,
      target,
      isParting: index === parting,
      ...(one ? { a: sideOf(one) } : {}),
      ...(other ? { b: sideOf(other) } : {}),
    }
  })
}

function sideOf({ live, step }: Taken): SideStep {
  const last = step.rulings.at(-1) ?? live.ruling()
  return {
    attempt: live.id,
    verdict: last.verdict,
    rule: last.rule,
    title: live.ruling().title,
  }
}

/** What a lane's phone shows that was ruled. */
function standing({ phones }: Lane): Taken | undefined {
  const { sheet, page } = phones.held()
  const live = sheet?.live ?? page?.live
  if (live === undefined) return undefined
  const { verdict, presentation, rule } = live.ruling()
  const step: FrictionStep = {
    event: 'law.changed',
    target: live.attempt.hops().at(-1) ?? live.attempt.request.method ?? '',
    path: [live.state()],
    rulings: [{ verdict, presentation, rule }],
    isOwn: false,
    wait: waitOf(live),
  }
  return { step, live }
}

function waitOf(live: Live): number {
  return live.ruling().wait ?? 0
}
