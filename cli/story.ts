import { placeOf } from '../policies/engine/library.ts'
import { tellStory } from '../policies/engine/tellStory.ts'
import { storyPage } from '../policies/report/storyPage.ts'
import { oneOf, readArguments, type Arguments } from './arguments.ts'
import { exitCodes } from './exitCodes.ts'
import { storyHelp } from './help.ts'
import { lawMaker } from './laws.ts'
import { columns } from './layout.ts'
import { openShelf } from './shelf.ts'
import { storyFailures } from './storyFailures.ts'
import { storyObject } from './storyObject.ts'
import { storyOptions } from './storyOptions.ts'
import { allStories, storyOf } from './storyShelf.ts'
import { storiesText, storyText } from './storyText.ts'
import { paintFor } from './style.ts'
import type { Telling } from './telling.ts'
import { UsageError } from './usageError.ts'
import { writeOut } from './writeOut.ts'

const hint = 'Run hutong story --help to see what it takes.'

/** `hutong story`: tells one journey under two laws, scene by scene, or lists the stories there are. */
export async function story(args: readonly string[]): Promise<number> {
  const given = readArguments('story', args, storyOptions)
  if (given.has('help')) {
    process.stdout.write(storyHelp(storyOptions))
    return exitCodes.fine
  }
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const paint = paintFor(given)
  const [named, another] = given.operands
  if (another !== undefined)
    throw new UsageError(`story tells one story, got "${another}" too.`, hint)
  const shelf = await openShelf(given)
  const { library, resolve } = shelf
  const { world } = library
  const telling: Telling = { world, language, paint, width: columns(), isFull: false }
  if (named === undefined) return list(given, telling)

  const placed = storyOf(named, library)
  const makeLaw = lawMaker(library, [])
  const told = tellStory(placed.value, {
    lawOf: (policy) => makeLaw(placeOf(library, policy)),
    resolve,
  })
  const failures = storyFailures(told, placed.placeOf)
  const out = given.text('out')
  if (out !== undefined) writeOut(out, storyPage({ told, world, language }))
  process.stdout.write(
    given.has('json')
      ? `${JSON.stringify(storyObject(told, failures, world), undefined, 2)}\n`
      : storyText(told, failures, telling),
  )
  if (out !== undefined && !given.has('json'))
    process.stdout.write(language === 'zh' ? `\n网页已写入 ${out}\n` : `\nThe page is in ${out}\n`)
  return failures.length > 0 ? exitCodes.failed : exitCodes.fine
}

function list(given: Arguments, telling: Telling): number {
  if (given.has('out')) throw new UsageError('--out writes one story, and none is named.', hint)
  const stories = allStories()
  process.stdout.write(
    given.has('json')
      ? `${JSON.stringify(
          stories.map(({ name, title, summary }) => ({ name, title, summary })),
          undefined,
          2,
        )}\n`
      : storiesText(stories, telling),
  )
  return exitCodes.fine
}
