import { z } from 'zod'
import { makeLibrary, type Library } from './library.ts'
import { Overlay, Pack, Registry } from './model.ts'
import { parseFile, PolicyError } from './parse.ts'
import { Scenario } from './scenario.ts'
import { makeWorld } from './world.ts'
import { compile } from './compile.ts'
import { Site } from './site.ts'

/** A file as an edge read it: its name for error messages, and its text. */
export type SourceFile = Readonly<{ file: string; text: string }>

/** Registry files and packs as one library; anything that cannot be read, or names what is not there, throws. */
export function readLibrary(
  registries: readonly SourceFile[],
  packs: readonly SourceFile[],
): Library {
  const world = makeWorld(registries.map(({ file, text }) => parseFile(file, text, Registry)))
  return makeLibrary(
    world,
    packs.map(({ file, text }) => readPack(file, text, world)),
  )
}

function readPack(file: string, text: string, world: Library['world']): Pack {
  const pack = parseFile(file, text, Pack)
  checked(file, pack, () => compile(pack, [], world))
  return pack
}

/** What a rule names and the registry lacks, and an id given twice, are faults of the file. */
function checked(
  file: string,
  rules: Pick<Pack, 'links' | 'payments'>,
  compiles: () => unknown,
): void {
  const seen = new Set<string>()
  for (const { id } of [...rules.links, ...rules.payments]) {
    if (seen.has(id))
      throw new PolicyError([`${file}:1:1 rules: expected each id once, got "${id}" twice`])
    seen.add(id)
  }
  try {
    compiles()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new PolicyError([`${file}:1:1 rules: expected known names, got ${error.message}`])
  }
}

/** A user's policy file: a pack, or an overlay to go before one. */
export function readPolicy(file: string, text: string, library: Library): Pack | Overlay {
  const { kind } = parseFile(file, text, z.looseObject({ kind: z.enum(['Pack', 'Overlay']) }))
  if (kind === 'Pack') return readPack(file, text, library.world)
  const overlay = parseFile(file, text, Overlay)
  const [pack] = library.packs.values()
  if (pack) checked(file, overlay, () => compile(pack, [overlay], library.world))
  return overlay
}

export function readScenario(file: string, text: string): Scenario {
  return parseFile(file, text, Scenario)
}

export function readSite(file: string, text: string): Site {
  return parseFile(file, text, Site)
}
