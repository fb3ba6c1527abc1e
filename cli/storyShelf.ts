import { existsSync } from 'node:fs'
import type { Library, SourceFile } from '../policies/engine/library.ts'
import type { Placed } from '../policies/engine/parse.ts'
import type { Story } from '../policies/engine/story.ts'
import { readPlacedStory } from './freshReading.ts'
import { readOwnFile } from './ownFiles.ts'
import { root } from './shelf.ts'
import { shippedStories } from './shippedFiles.ts'
import { refuseUnknownPolicies } from '../policies/engine/knownPolicies.ts'
import { didYouMean, UsageError } from './usageError.ts'

const ending = '.story.yaml'

/** The stories that ship with Hutong. */
export function allStories(): readonly Story[] {
  return shippedStories(root).map((source) => readPlacedStory(source).value)
}

/** The story that an operand means, by the name of one that ships or by its file. */
export function storyOf(named: string, library: Library): Placed<Story> {
  const placed = readPlacedStory(sourceOf(named))
  const { before, after, scenes } = placed.value
  const moves = scenes.flatMap((scene, index) =>
    (['before', 'after'] as const).flatMap((side) => {
      const policy = scene[side]
      return policy === undefined ? [] : [{ policy, path: ['scenes', index, side] }]
    }),
  )
  const begins = [
    { policy: before, path: ['before'] },
    { policy: after, path: ['after'] },
  ]
  refuseUnknownPolicies([...begins, ...moves], library, placed.say)
  return placed
}

function sourceOf(named: string): SourceFile {
  const shipped = shippedStories(root)
  const found = shipped.find(({ file }) => file.endsWith(`/${named}${ending}`))
  if (found !== undefined) return found
  if (existsSync(named) || /[\\/]|\.(ya?ml|json)$/.test(named)) return readOwnFile(named)
  const names = shipped.map(({ file }) => file.slice(file.lastIndexOf('/') + 1, -ending.length))
  throw new UsageError(
    `There is no story "${named}".${didYouMean(named, names)}`,
    `Known are ${names.join(', ')}; or give the path of a story file.`,
  )
}
