import path from 'node:path'
import type { Law } from '../policies/engine/law.ts'
import { placeOf, type Place } from '../policies/engine/library.ts'
import { redirectingAddresses } from '../policies/generation/redirects.ts'
import { scenarioText } from '../policies/generation/scenarioText.ts'
import { suiteFor } from '../policies/generation/suite.ts'
import { oneOf, readArguments, type Arguments } from './arguments.ts'
import { quoted } from './decideCommand.ts'
import { exercisedBy, sharesOf } from './exercised.ts'
import type { Walked } from './exercises.ts'
import { exitCodes } from './exitCodes.ts'
import { generatedIn, replaceGenerated } from './generatedFolder.ts'
import { generateObject } from './generateObject.ts'
import { generateText, type Told } from './generateText.ts'
import { generateOptions } from './generateOptions.ts'
import { generateHelp } from './help.ts'
import { columns } from './layout.ts'
import { idleOverrides, lawMaker, placeOfArgument, readOverlays, withPack } from './laws.ts'
import { replayAll } from './replayAll.ts'
import { makeRunner } from './runner.ts'
import { scenarioFiles } from './scenarioFiles.ts'
import { openShelf } from './shelf.ts'
import { paintFor, plain } from './style.ts'
import { UsageError } from './usageError.ts'

const hint = 'Run hutong generate --help to see what it takes.'

/** `hutong generate`: writes scenarios that exercise all of a policy, and says what that adds to others. */
export async function generate(args: readonly string[]): Promise<number> {
  const given = readArguments('generate', args, generateOptions)
  if (given.has('help')) {
    process.stdout.write(generateHelp(generateOptions))
    return exitCodes.fine
  }
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const paint = paintFor(given)
  const policy = needed(given, 'for')
  const out = needed(given, 'out')
  const shelf = await openShelf(given)
  const overlays = await readOverlays(given.all('overlay'), shelf.library)
  const place = await placeOfArgument(policy, given.text('at'), shelf.library)
  for (const note of idleOverrides(overlays, place.pack))
    process.stderr.write(`note: ${plain(note)}\n`)
  const own = generatedIn(out)
  const others = scenarioFiles(given.operands).filter((file) => !isAmong(file, out, own))

  const library = withPack(shelf.library, place.pack)
  const { resolve } = shelf
  const makeLaw = lawMaker(library, overlays)
  const lawOf = (name: string): Law => makeLaw(placeOf(library, name))
  const label = labelOf(place, given)
  const law = lawOf(label)
  const run = makeRunner({ library, resolve }, overlays, () => true)
  const exercised = new Set<string>()
  const packOf = (name: string): string => placeOf(library, name).pack.name
  const heard = (outcome: Walked): void => {
    for (const key of exercisedBy(outcome, law, packOf)) exercised.add(key)
  }
  const { scenarios: read, failed } = await replayAll(others, run, heard)

  const isDatable = shelf.library.packs.get(place.pack.name) === place.pack
  const { scenarios, reach, alone } = suiteFor({
    law,
    policy: label,
    isDatable,
    language,
    world: { lawOf, resolve },
    redirecting: redirectingAddresses(shelf.sites),
  })
  const before = sharesOf(reach, exercised)
  const files = scenarios.map((each) => ({ file: each.file, text: scenarioText(each) }))
  const removed = replaceGenerated(out, own, files)
  for (const { scenario, results } of scenarios)
    heard({
      policy: scenario.policy,
      result: { name: scenario.name, passed: true, steps: results },
    })
  const told: Told = {
    label,
    pack: place.pack.name,
    at: law.at,
    overlays: overlays.map(({ name }) => name),
    out,
    scenarios,
    removed,
    others: { scenarios: read, failed },
    before,
    after: sharesOf(reach, exercised),
    reach,
    alone,
    isDatable,
    replay: replayCommand(out, isDatable ? undefined : policy, given),
  }
  process.stdout.write(
    given.has('json')
      ? `${JSON.stringify(generateObject(told), undefined, 2)}\n`
      : generateText(told, language, paint, columns()),
  )
  if (failed > 0)
    process.stderr.write(`note: ${failed} of ${read} scenarios failed; run hutong replay\n`)
  return exitCodes.fine
}

/** The law as its scenarios name it. */
function labelOf({ pack, label }: Place, given: Arguments): string {
  const at = given.text('at')
  return at === undefined ? label : `${pack.name}@${at}`
}

/** What replays the scenarios; a pack that does not ship has to be named to it, as overlays and registries have. */
function replayCommand(out: string, policy: string | undefined, given: Arguments): string {
  const at = given.text('at')
  const named = [
    ...(policy === undefined ? [] : ['--policy', policy]),
    ...(policy === undefined || at === undefined ? [] : ['--at', at]),
    ...given.all('overlay').flatMap((file) => ['--overlay', file]),
    ...given.all('registry').flatMap((file) => ['--registry', file]),
  ]
  return ['hutong', 'replay', out, ...named].map(quoted).join(' ')
}

/** An earlier output among the operands would count as what was there before. */
function isAmong(file: string, folder: string, names: readonly string[]): boolean {
  return (
    path.resolve(path.dirname(file)) === path.resolve(folder) && names.includes(path.basename(file))
  )
}

function needed(given: Arguments, name: string): string {
  const value = given.text(name)
  if (value !== undefined && value !== '') return value
  throw new UsageError(`generate needs --${name}.`, hint)
}
