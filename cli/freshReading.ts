import { journeysIn } from '../policies/engine/journeysIn.ts'
import type { Library } from '../policies/engine/library.ts'
import type { Overlay, Pack } from '../policies/engine/model.ts'
import { withRegistry } from '../policies/engine/ownRegistry.ts'
import { parsePlaced, type Placed } from '../policies/engine/parse.ts'
import { readLibrary, readPolicy, readSite } from '../policies/engine/read.ts'
import type { SourceFile } from '../policies/engine/library.ts'
import type { Scenario } from '../policies/engine/scenario.ts'
import type { Site } from '../policies/engine/site.ts'
import { Story } from '../policies/engine/story.ts'
import { readOwnFile } from './ownFiles.ts'

// What is imported here brings the YAML parser along, so whoever may do without it imports this late.

/** The shipped registry and packs, parsed and checked. */
export function readLaw(registries: readonly SourceFile[], packs: readonly SourceFile[]): Library {
  return readLibrary(registries, packs)
}

export function readOneSite({ file, text }: SourceFile): Site {
  return readSite(file, text)
}

export function readCases(source: SourceFile): readonly Placed<Scenario>[] {
  return journeysIn(source)
}

/** A story with the places of its parts. */
export function readPlacedStory({ file, text }: SourceFile): Placed<Story> {
  return parsePlaced(file, text, Story)
}

/** A library with the registry that a person named beside its own. */
export function withOwnRegistry(library: Library, named: string): Library {
  return withRegistry(library, readOwnFile(named))
}

/** A person's own file as what it says it is. */
export function readOwn(
  named: string,
  library: Library,
): Readonly<{ pack: Pack }> | Readonly<{ overlay: Overlay }> {
  const { file, text } = readOwnFile(named)
  const policy = readPolicy(file, text, library)
  return policy.kind === 'Pack' ? { pack: policy } : { overlay: policy }
}
