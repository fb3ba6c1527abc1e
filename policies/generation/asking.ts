import { anyOther, type Axis, type Subject } from '../engine/axes.ts'
import type { Destination } from '../engine/destinations.ts'
import { defaults } from '../engine/point.ts'
import { askingActions } from '../engine/sharing.ts'
import type { Resolve } from '../engine/site.ts'
import type { World } from '../engine/world.ts'

/**
 * One way in which a scenario can ask: which values a request may have on each axis of a space. `extra` is what a value
 * costs beyond what it always does, where this way makes it odd.
 */
export type Asking = Readonly<{
  name: 'open' | 'ask' | 'share' | 'pay'
  subject: Subject
  /** What it costs to ask this way at all: people open links more than they share them. */
  cost: number
  allows: (axis: Axis, value: number) => boolean
  extra: (axis: Axis, value: number) => number
}>

/** What all ways have in common: whose pack it is, and where addresses lead on. */
export type Ground = Readonly<{ world: World; region: string; resolve: Resolve }>

/** What is asked without an address: the phone or the person, not a site. */
const asks: ReadonlySet<string> = new Set([...askingActions].filter((action) => action !== 'scan'))

/** The ways to ask about a subject; each request that a scenario can make is asked in one of them. */
export function askingsOf(subject: Subject, ground: Ground): readonly Asking[] {
  if (subject === 'payment') return [paying(ground)]
  const opens = (action: string): boolean => action !== 'share' && !asks.has(action)
  return [
    linkAsking('open', ground, opens),
    linkAsking('ask', ground, (action) => asks.has(action)),
    sharing(ground),
  ]
}

function linkAsking(
  name: 'open' | 'ask',
  { region, resolve }: Ground,
  isAction: (action: string) => boolean,
): Asking {
  return {
    name,
    subject: 'link',
    cost: name === 'ask' ? 20 : 0,
    allows: (axis, value) => {
      switch (axis.name) {
        case 'action':
          return isAction(nameAt(axis, value))
        case 'region':
          return nameAt(axis, value) === region
        case 'method':
          return nameAt(axis, value) === 'none'
        default:
          return true
      }
    },
    extra: (axis, value) => {
      if (name === 'ask') return isBare(axis, value) ? 0 : 40
      if (axis.name === 'surface') return noLinks.has(nameAt(axis, value)) ? 30 : 0
      const address = axis.type === 'destination' ? axis.values[value]?.address : undefined
      return address !== undefined && resolve(address) !== undefined ? 50 : 0
    },
  }
}

/** Where people meet no links. */
const noLinks: ReadonlySet<string> = new Set(['checkout', 'share-sheet', 'offline-qr'])

/** Who asks the phone for something needs neither an address nor a form of link. */
function isBare(axis: Axis, value: number): boolean {
  if (axis.type === 'destination') return isPlainStranger(axis.values[value])
  return axis.name !== 'form' || nameAt(axis, value) === 'plain-text'
}

/** A site that nobody owns and no rule names: no address at all leads to the same. */
export function isPlainStranger(destination: Destination | undefined): boolean {
  if (destination === undefined) return false
  const { target, taken, suspicions } = destination
  return target === 'unknown' && taken.length === 0 && suspicions.length === 0
}

/** A step that shares says what is shared, from where and to whom, and nothing of how. */
function sharing({ region }: Ground): Asking {
  const only: Readonly<Record<string, string>> = {
    action: 'share',
    region,
    method: 'none',
    platform: 'android',
    trigger: 'tap',
    frame: 'top',
    goods: 'physical',
    opening: 'browser',
    entitlement: 'one',
    prominence: 'equal',
  }
  return {
    name: 'share',
    subject: 'link',
    cost: 10,
    allows: (axis, value) => {
      if (axis.type === 'destination') return axis.values[value]?.address !== undefined
      return isOrdinary(axis, value, only)
    },
    extra: () => 0,
  }
}

/** A checkout has no address, no content and no way in which it is set off. */
function paying({ region }: Ground): Asking {
  const only: Readonly<Record<string, string>> = {
    action: 'pay',
    region,
    form: 'plain-text',
    trigger: 'tap',
    frame: 'top',
  }
  return {
    name: 'pay',
    subject: 'payment',
    cost: 0,
    allows: (axis, value) => {
      if (axis.type === 'destination') {
        const { address, suspicions = [] } = axis.values[value] ?? {}
        return address === undefined && suspicions.length === 0
      }
      if (axis.type === 'truth' || axis.name === 'volume') return true
      return isOrdinary(axis, value, only)
    },
    extra: () => 0,
  }
}

/** Does a value stand for what a step means when it says nothing? Of people, all may be said. */
function isOrdinary(axis: Axis, value: number, only: Readonly<Record<string, string>>): boolean {
  switch (axis.type) {
    case 'names':
      return only[axis.name] === undefined || only[axis.name] === nameAt(axis, value)
    case 'span':
      return (axis.name !== 'strikes' && axis.name !== 'volume') || value === 0
    case 'truth':
      return value === Number(defaults[axis.name])
    case 'flag':
      return value === 0
    case 'destination':
      return true
  }
}

export function nameAt(axis: Axis, value: number): string {
  return axis.type === 'names' ? (axis.values[value] ?? anyOther) : anyOther
}
