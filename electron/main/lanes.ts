import type { Session } from 'electron'
import { cpSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { LaneName } from '../ipc/lanes.ts'
import { makeComparison, type Comparison } from './comparison.ts'
import type { Ruled } from './enforce.ts'
import type { Stage } from './guests.ts'
import { makeLane, type Lane, type LaneWorld } from './lane.ts'
import { refusal, type LawKeeper, type PlacedLaw } from './lawKeeper.ts'

/** The phones under the law in force, and those beside them, while two laws are compared. */
export type Lanes = Readonly<{
  inForce: Lane
  comparison: Comparison
  of: (name: LaneName) => Lane | undefined
  all: () => readonly Lane[]
  /** The phones in force are under a policy alone, without the person's changes, until told undefined. */
  alone: (policy: string | undefined) => void
  /** Every phone in force on its home screen, with nothing open. */
  home: () => void
  /** Where a lane's guests are drawn. */
  place: (name: LaneName, stage: Stage) => void
  laneOf: (session: Session) => Lane | undefined
  ruledIn: (session: Session) => Ruled | undefined
  /** The guest in front, or the newest. */
  inFront: () => Ruled | undefined
  /** The law changed: what is open is asked anew. */
  ruleAgain: (isPassing: boolean) => void
}>

export function makeLanes(
  folder: string,
  lawKeeper: LawKeeper,
  world: Omit<LaneWorld, 'recorded'>,
  recorded: LaneWorld['recorded'],
): Lanes {
  const heard: LaneWorld['recorded'] = (name, entry, live) => {
    comparison.heard(name, entry, live)
    recorded(name, entry, live)
  }
  const shared: LaneWorld = { ...world, recorded: heard }
  let besideStage: Stage | undefined
  let alone: PlacedLaw | undefined
  const inForce = makeLane('a', () => alone?.law ?? lawKeeper.law(), folder, shared)
  const comparison = makeComparison(
    inForce,
    ({ policy, hasOwn }) => lawKeeper.lawOf(policy, hasOwn),
    (law) => {
      const lane = makeLane('b', law, likeness(folder), shared, inForce)
      // The window tells of a place once, and the phone beside may be another by now.
      if (besideStage) lane.guests.place(besideStage)
      return lane
    },
    goHome,
    (error) => refusal(error, () => undefined),
  )
  const all = (): readonly Lane[] => {
    const beside = comparison.beside()
    return beside === undefined ? [inForce] : [inForce, beside]
  }
  const of = (name: LaneName): Lane | undefined => (name === 'a' ? inForce : comparison.beside())
  const laneOf = (session: Session): Lane | undefined =>
    all().find(({ guests }) => guests.ofSession(session) !== undefined)
  return {
    inForce,
    comparison,
    of,
    all,
    alone: (policy) => {
      alone = policy === undefined ? undefined : lawKeeper.lawOf(policy, false)
    },
    home: () => goHome(inForce),
    place: (name, stage) => {
      if (name === 'b') besideStage = stage
      of(name)?.guests.place(stage)
    },
    laneOf,
    ruledIn: (session) => {
      const lane = laneOf(session)
      const guest = lane?.guests.ofSession(session)
      return lane && guest && { guest, attempts: lane.attempts, effects: lane.effects }
    },
    inFront: () => {
      const guestOf = ({ guests }: Lane) => guests.shown() ?? [...guests.all()].at(-1)
      const lane = all().find((each) => guestOf(each) !== undefined)
      const guest = lane && guestOf(lane)
      return lane && guest && { guest, attempts: lane.attempts, effects: lane.effects }
    },
    ruleAgain: (isPassing) => {
      inForce.visits.ruleAgain(isPassing)
      inForce.sheets.ruleAgain(isPassing)
      inForce.stores.ruleAgain()
      comparison.relawed(isPassing)
      for (const { guests } of all())
        for (const guest of guests.all()) guest.view.webContents.send('guest:law-changed')
    },
  }
}

/** What programs stored, for the phones beside to start with; theirs is no part of it afterwards. */
function likeness(folder: string): string {
  const own = path.join(folder, 'beside')
  rmSync(own, { recursive: true, force: true })
  const programs = path.join(folder, 'programs')
  if (existsSync(programs)) cpSync(programs, path.join(own, 'programs'), { recursive: true })
  return own
}

/** Every phone of the lane on its home screen, with nothing open. */
function goHome({ phones, sheets, visits, programs }: Lane): void {
  for (const phone of phones.all()) {
    sheets.clear(phone)
    visits.close(phone)
    for (const id of phone.programs.keys()) programs.close(id)
    phone.screen = { type: 'home' }
    phone.toast = undefined
  }
  visits.arrange()
}
