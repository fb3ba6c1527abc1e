import { anyOther, type Axis } from './axes.ts'
import type { Destination } from './destinations.ts'
import type { Facts } from './facts.ts'
import { isoOf } from './instant.ts'
import type { Request } from './model.ts'

/** One attribute that would have to be otherwise. */
export type Change = Readonly<{ attribute: string; from: string; to: string }>

/** What another destination changes for the rules that ask about it. */
export function changesTo(to: Destination | undefined, facts: Facts): readonly Change[] {
  if (to === undefined) return []
  const from = { target: facts.target, suspicions: [...facts.suspicions], address: facts.address }
  const odd = (list: readonly string[]): string => [...list].toSorted().join(', ') || 'none'
  const target = to.target === anyOther ? from.target : to.target
  return [
    ...(target === from.target ? [] : [{ attribute: 'target', from: from.target, to: target }]),
    ...(odd(to.suspicions) === odd(from.suspicions)
      ? []
      : [{ attribute: 'suspicions', from: odd(from.suspicions), to: odd(to.suspicions) }]),
    ...(to.taken.length === 0
      ? []
      : [
          {
            attribute: 'address',
            from: from.address?.href ?? 'none',
            to: to.address ?? to.taken.join(', '),
          },
        ]),
  ]
}

type Stepped = Readonly<{ request: Request; changes: readonly Change[] }>

/** The request with one axis moved to the nearest of some values. */
export function stepTo(
  axis: Axis,
  values: readonly number[],
  request: Request,
  facts: Facts,
  zone: string,
): Stepped {
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
        .reduce((a, b) => (changesTo(b, facts).length < changesTo(a, facts).length ? b : a))
      const { url: _url, target: _target, ...rest } = request
      const leading = to?.address === undefined ? { target: to?.target } : { url: to.address }
      const form = request.form ?? (facts.form as Request['form'])
      return { request: { ...rest, form, ...leading }, changes: changesTo(to, facts) }
    }
  }
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
