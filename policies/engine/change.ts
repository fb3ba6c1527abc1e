import { anyOther, type Axis } from './axes.ts'
import type { Destination } from './destinations.ts'
import type { Facts } from './facts.ts'
import { isoOf } from './instant.ts'
import type { Request } from './model.ts'

/** One attribute that would have to be otherwise. */
export type Change = Readonly<{ attribute: string; from: string; to: string }>

/** Where changes begin: a request's facts, and the filters of its space that take its address. */
export type Start = Readonly<{ facts: Facts; taken: readonly string[] }>

/** What another destination changes for the rules that ask about it. */
export function changesTo(to: Destination | undefined, { facts, taken }: Start): readonly Change[] {
  if (to === undefined) return []
  const { target: from, suspicions, address } = facts
  const odd = (list: readonly string[]): string => list.toSorted().join(', ') || 'none'
  const target = to.target === anyOther ? from : to.target
  // Another target has another address by itself, which need not be told.
  const isTold = to.taken.length > 0 || target === from
  return [
    { attribute: 'target', from, to: target, is: target !== from },
    {
      attribute: 'suspicions',
      from: odd(suspicions),
      to: odd(to.suspicions),
      is: odd(suspicions) !== odd(to.suspicions),
    },
    {
      attribute: 'address',
      from: address?.href ?? 'none',
      to: to.address ?? 'none',
      is: isTold && taken.join() !== to.taken.join(),
    },
  ].flatMap(({ is, ...change }) => (is ? [change] : []))
}

type Stepped = Readonly<{ request: Request; changes: readonly Change[] }>

/** The request with one axis moved to the nearest of some values. */
export function stepTo(
  axis: Axis,
  values: readonly number[],
  request: Request,
  start: Start,
  zone: string,
): Stepped {
  const { facts } = start
  switch (axis.type) {
    case 'names': {
      const to =
        values.map((value) => axis.values[value] ?? '').find((name) => name !== anyOther) ?? ''
      const from = facts[axis.name]
      const moved = axis.name === 'method' && to === 'none' ? undefined : to
      // A request without a merchant means the host, which is another now.
      const kept = axis.name === 'host' ? { merchant: request.merchant ?? facts.merchant } : {}
      return {
        request: { ...request, ...kept, [axis.name]: moved },
        changes: [{ attribute: axis.name, from, to }],
      }
    }
    case 'span': {
      const to = nearest(axis, values, facts[axis.name])
      const text = (value: number): string =>
        axis.name === 'at' ? isoOf(value, zone) : String(value)
      return {
        request: { ...request, [axis.name]: axis.name === 'at' ? text(to) : to },
        changes: [{ attribute: axis.name, from: text(facts[axis.name]), to: text(to) }],
      }
    }
    case 'truth':
      return {
        request: { ...request, [axis.name]: values[0] === 1 },
        changes: [
          { attribute: axis.name, from: String(facts[axis.name]), to: String(values[0] === 1) },
        ],
      }
    case 'flag': {
      const others = request.flags.filter((flag) => flag !== axis.flag)
      return values[0] === 1
        ? {
            request: { ...request, flags: [...others, axis.flag] },
            changes: [{ attribute: 'flags', from: 'none', to: axis.flag }],
          }
        : {
            request: { ...request, flags: others },
            changes: [{ attribute: 'flags', from: axis.flag, to: 'none' }],
          }
    }
    case 'destination': {
      const to = values
        .map((value) => axis.values[value])
        .reduce((a, b) => (changesTo(b, start).length < changesTo(a, start).length ? b : a))
      const { url: _url, target: _target, ...rest } = request
      const form = request.form ?? (facts.form as Request['form'])
      return { request: { ...rest, form, ...leadingTo(to) }, changes: changesTo(to, start) }
    }
  }
}

/** A payment leads to its method's system by itself. */
function leadingTo(to: Destination | undefined): Pick<Request, 'url' | 'target'> {
  if (to?.address !== undefined) return { url: to.address }
  return to === undefined || to.target === anyOther ? {} : { target: to.target }
}

/** Of some spans, the number nearest to another: the start of a later one, the end of an earlier one. */
export function nearest(
  { name, values, end }: Axis & { type: 'span' },
  spans: readonly number[],
  from: number,
): number {
  const step = name === 'at' ? 1_000 : 1
  const candidates = spans.map((span) => {
    const start = values[span] ?? 0
    return start > from ? start : (values[span + 1] ?? end) - step
  })
  return candidates.reduce((a, b) => (Math.abs(b - from) < Math.abs(a - from) ? b : a))
}
