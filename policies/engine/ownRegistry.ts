import type { Library, SourceFile } from './library.ts'
import { Registry } from './model.ts'
import { exampleFaults, gatherNames, noNames, registryFaults } from './names.ts'
import { parsePlaced, PolicyError } from './parse.ts'
import { tokenFaults } from './tokens.ts'
import { makeWorld } from './world.ts'

/**
 * The library with a user's own registry file beside its own: new owners, systems, methods and edges. What it gives
 * twice, names in vain or takes from another is a PolicyError.
 */
export function withRegistry(library: Library, { file, text }: SourceFile): Library {
  const { value, say } = parsePlaced(file, text, Registry)
  const refuse = (faults: Parameters<typeof say>[0][]): void => {
    if (faults.length > 0) throw new PolicyError(faults.map(say))
  }
  const shipped = library.world.registry
  const names = noNames()
  gatherNames(shipped, names)
  refuse([...gatherNames(value, names)])
  refuse([...registryFaults(value, names), ...tokenFaults(value)])
  const world = makeWorld([shipped, value])
  refuse([...exampleFaults(value, world)])
  return { ...library, world }
}
