import type { World } from '../policies/engine/world.ts'
import type { Comparison } from './comparison.ts'
import { sideObject } from './storyObject.ts'

/** A comparison as the JSON that programs read. */
export function compareObject(
  { name, laws, told, parting }: Comparison,
  world: World,
): Readonly<Record<string, unknown>> {
  const { before, after } = told.friction
  return {
    scenario: name,
    a: { policy: laws.a.label, at: laws.a.at },
    b: { policy: laws.b.label, at: laws.b.at },
    parts: parting !== undefined,
    ...(parting === undefined ? {} : { partingStep: parting.number }),
    steps: told.scenes.map(({ scene, before: a, after: b, isParting }) => ({
      words: scene.caption,
      isParting,
      a: sideObject(a, world),
      b: sideObject(b, world),
    })),
    friction: { a: before, b: after },
  }
}
