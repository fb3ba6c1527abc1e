import { isTaken } from '../../policies/engine/address.ts'
import type { Axis } from '../../policies/engine/axes.ts'
import { destinationKey } from '../../policies/engine/destinations.ts'
import type { Facts } from '../../policies/engine/facts.ts'
import type { Point } from '../../policies/engine/point.ts'
import type { Space } from '../../policies/engine/space.ts'
import type { Suspicion } from '../../policies/engine/attributes.ts'

/** Where facts lie in a space: of each axis the index of their value, -1 where the axis lacks it. */
export function pointOf(space: Space, facts: Facts): Point {
  return space.axes.map((axis) => valueOn(space, axis, facts))
}

function valueOn({ filters, subject }: Space, axis: Axis, facts: Facts): number {
  switch (axis.type) {
    case 'names': {
      const index = axis.values.indexOf(facts[axis.name])
      return index === -1 ? axis.values.indexOf('*') : index
    }
    case 'span': {
      const value = facts[axis.name]
      return value >= axis.end ? -1 : axis.values.findLastIndex((start) => start <= value)
    }
    case 'truth':
      return Number(facts[axis.name])
    case 'flag':
      return Number(facts.flags.includes(axis.flag))
    case 'destination': {
      const { address, target, suspicions } = facts
      const key = destinationKey({
        target: subject === 'payment' ? '*' : target,
        taken: address ? filters.filter((filter) => isTaken(filter, address)) : [],
        suspicions: suspicions as readonly Suspicion[],
      })
      return axis.values.findIndex((each) => destinationKey(each) === key)
    }
  }
}
