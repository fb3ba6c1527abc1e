import type { Words } from '../engine/model.ts'
import type { World } from '../engine/world.ts'

/** What the registry calls an app; its id where it does not know it. */
export function systemName(system: string, world: World): Words {
  return world.systems.get(system)?.name ?? { zh: system, en: system }
}

/** What the registry calls a way to pay; its id where it does not know it. */
export function methodName(method: string, world: World): Words {
  return world.methods.get(method)?.name ?? { zh: method, en: method }
}
