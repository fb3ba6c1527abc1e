import type { Law } from '../policies/engine/law.ts'
import type { Overlay } from '../policies/engine/model.ts'
import type { Scenario } from '../policies/engine/scenario.ts'
import { oneOf, readArguments, type Arguments } from './arguments.ts'
import { compareMarkdown } from './compareMarkdown.ts'
import { compareObject } from './compareObject.ts'
import { compareOptions } from './compareOptions.ts'
import { compareText } from './compareText.ts'
import { comparisonOf } from './comparison.ts'
import { exitCodes } from './exitCodes.ts'
import { readCases } from './freshReading.ts'
import { compareHelp } from './help.ts'
import { idleOverrides, lawMaker, placeOfArgument, readOverlays } from './laws.ts'
import { columns } from './layout.ts'
import { readOwnFile } from './ownFiles.ts'
import { standardInput } from './runner.ts'
import { openShelf, type Shelf } from './shelf.ts'
import { paintFor, plain } from './style.ts'
import { UsageError } from './usageError.ts'

const hint = 'Run hutong compare --help to see what it takes.'

/** `hutong compare`: walks one scenario under two laws, and tells where and by which rules they part. */
export async function compare(args: readonly string[]): Promise<number> {
  const given = readArguments('compare', args, compareOptions)
  if (given.has('help')) {
    process.stdout.write(compareHelp(compareOptions))
    return exitCodes.fine
  }
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const paint = paintFor(given)
  if (given.has('json') && given.has('markdown'))
    throw new UsageError('--json and --markdown cannot both be printed.', 'Leave one of them out.')
  const named = scenarioNamed(given)
  const shelf = await openShelf(given)
  const { world } = shelf.library
  const laws = { a: await lawOf('a', given, shelf), b: await lawOf('b', given, shelf) }
  const scenario = await scenarioOf(named)
  const comparison = comparisonOf(scenario, laws, shelf.resolve, world)
  process.stdout.write(
    given.has('json')
      ? `${JSON.stringify(compareObject(comparison, world), undefined, 2)}\n`
      : given.has('markdown')
        ? compareMarkdown(comparison, language)
        : compareText(comparison, { world, language, paint, width: columns(), isFull: false }),
  )
  return given.has('exit-code') && comparison.parting !== undefined
    ? exitCodes.failed
    : exitCodes.fine
}

function scenarioNamed({ operands: [named, another] }: Arguments): string {
  if (named === undefined) throw new UsageError('compare needs a scenario file.', hint)
  if (another !== undefined)
    throw new UsageError(`compare takes one scenario, got "${another}" too.`, hint)
  return named
}

async function scenarioOf(named: string): Promise<Scenario> {
  const [first, ...others] = readCases(named === '-' ? await standardInput() : readOwnFile(named))
  if (first === undefined || others.length > 0)
    throw new UsageError(
      `compare walks one journey, and ${named} holds ${others.length + 1}.`,
      'Write one of them into a file of its own.',
    )
  const { value } = first
  const turns = value.steps.filter((step) => step.do === 'law.changed').length
  if (turns > 0)
    process.stderr.write(
      `note: law.changed is left out (${turns === 1 ? 'once' : `${turns} times`}), for each side keeps its law\n`,
    )
  return value
}

/** A side's law behind the overlays of that side. */
async function lawOf(side: 'a' | 'b', given: Arguments, { library }: Shelf): Promise<Law> {
  const policy = given.text(side)
  if (policy === undefined) throw new UsageError(`compare needs --${side} POLICY.`, hint)
  const place = await placeOfArgument(policy, undefined, library)
  const overlays: readonly Overlay[] = await readOverlays(given.all(`overlay-${side}`), library)
  for (const note of idleOverrides(overlays, place.pack))
    process.stderr.write(`note: ${plain(note)}\n`)
  const label = [place.label, ...overlays.map(({ name }) => name)].join(' + ')
  return lawMaker(library, overlays)({ ...place, label })
}
