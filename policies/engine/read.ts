import { z } from 'zod'
import type { Fault } from './faults.ts'
import { makeLibrary, type Library, type SourceFile } from './library.ts'
import { Overlay, Pack, Registry } from './model.ts'
import {
  exampleFaults,
  gatherNames,
  noNames,
  noteFaults,
  registryFaults,
  ruleFaults,
} from './names.ts'
import { parseFile, parsePlaced, PolicyError, type Placed } from './parse.ts'
import { Scenario } from './scenario.ts'
import { Site } from './site.ts'
import { Story } from './story.ts'
import { tokenFaults } from './tokens.ts'
import { makeWorld, type World } from './world.ts'

/** Registry files and packs as one library; what cannot be read, or names what is not there, is a PolicyError. */
export function readLibrary(
  registries: readonly SourceFile[],
  packs: readonly SourceFile[],
): Library {
  const world = readWorld(registries)
  const placed = packs.map(({ file, text }) => readPack(file, text, world))
  refuse(repeatedNames(placed))
  return makeLibrary(
    world,
    placed.map(({ value }) => value),
  )
}

function readWorld(registries: readonly SourceFile[]): World {
  const placed = registries.map(({ file, text }) => parsePlaced(file, text, Registry))
  const names = noNames()
  refuse(placed.flatMap((each) => gatherNames(each.value, names).map(each.say)))
  refuse(placed.flatMap((each) => registryFaults(each.value, names).map(each.say)))
  refuse(placed.flatMap((each) => tokenFaults(each.value).map(each.say)))
  const world = makeWorld(placed.map(({ value }) => value))
  refuse(placed.flatMap((each) => exampleFaults(each.value, world).map(each.say)))
  return world
}

function readPack(file: string, text: string, world: World): Placed<Pack> {
  const placed = parsePlaced(file, text, Pack)
  const { value, say } = placed
  refuse([...ruleFaults(value, value.zone, world), ...noteFaults(value, world)].map(say))
  return placed
}

function repeatedNames(packs: readonly Placed<Pack>[]): readonly string[] {
  const seen = new Set<string>()
  return packs.flatMap(({ value, say }) => {
    const names: readonly (readonly [string, Fault['path']])[] = [
      [value.name, ['name']],
      ...value.presets.map(({ name }, index) => [name, ['presets', index, 'name']] as const),
    ]
    return names.flatMap(([name, path]) => {
      const isAgain = seen.has(name)
      seen.add(name)
      return isAgain ? [say({ path, expected: 'each name once', got: `"${name}" again` })] : []
    })
  })
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new PolicyError(faults)
}

/** A user's policy file: a pack, or an overlay to go before one. */
export function readPolicy(file: string, text: string, library: Library): Pack | Overlay {
  const { kind } = parseFile(file, text, z.looseObject({ kind: z.enum(['Pack', 'Overlay']) }))
  if (kind === 'Pack') {
    const placed = readPack(file, text, library.world)
    refuse(repeatedNames([placed]))
    return placed.value
  }
  const { value, say } = parsePlaced(file, text, Overlay)
  const zone = library.packs.values().next().value?.zone ?? 'Z'
  refuse([...ruleFaults(value, zone, library.world), ...repeatedOverrides(value)].map(say))
  return value
}

function repeatedOverrides({ overrides }: Overlay): readonly Fault[] {
  return overrides.flatMap(({ rule }, index) =>
    overrides.findIndex((each) => each.rule === rule) === index
      ? []
      : [
          {
            path: ['overrides', index, 'rule'],
            expected: 'each rule once',
            got: `"${rule}" again`,
          },
        ],
  )
}

export function readScenario(file: string, text: string): Scenario {
  return parseFile(file, text, Scenario)
}

export function readStory(file: string, text: string): Story {
  return parseFile(file, text, Story)
}

export function readSite(file: string, text: string): Site {
  return parseFile(file, text, Site)
}
