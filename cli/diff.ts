import { differenceOf, type Difference, type DifferenceBox } from '../policies/engine/diff.ts'
import { oneOf, readArguments, type Arguments } from './arguments.ts'
import { decideCommand } from './decideCommand.ts'
import { diffOptions } from './diffOptions.ts'
import { diffText } from './diffText.ts'
import { exitCodes } from './exitCodes.ts'
import { diffHelp } from './help.ts'
import { columns } from './layout.ts'
import { openShelf } from './shelf.ts'
import { paintFor } from './style.ts'
import {
  noteIdleOverrides,
  refuseIdleAt,
  subjectObject,
  filesOf,
  subjectOf,
  titlesOf,
  type Subject,
  type NamedFiles,
} from './subject.ts'
import { UsageError } from './usageError.ts'
import { wholeNumber } from './wholeNumber.ts'

const hint = 'Run hutong diff --help to see what it takes.'
const mostShown = 20

/** `hutong diff`: all requests that two policies rule differently, exactly. */
export async function diff(args: readonly string[]): Promise<number> {
  const given = readArguments('diff', args, diffOptions)
  if (given.has('help')) {
    process.stdout.write(diffHelp(diffOptions))
    return exitCodes.fine
  }
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const measure = oneOf(given, 'by', ['verdict', 'outcome', 'rule']) ?? 'outcome'
  const limit = wholeNumber(given, 'limit')
  const paint = paintFor(given)
  const [a, b] = await sidesOf(given)
  const difference = differenceOf(
    { policy: a.policy, at: a.instant },
    { policy: b.policy, at: b.instant },
    measure,
  )
  process.stdout.write(
    given.has('json')
      ? `${JSON.stringify(differenceObject(a, b, measure, difference, limit), undefined, 2)}\n`
      : diffText(a, b, measure, difference, limit ?? mostShown, {
          world: a.policy.world,
          language,
          paint,
          width: columns(),
          isFull: given.has('full'),
        }),
  )
  return given.has('exit-code') && difference.boxes.length > 0 ? exitCodes.failed : exitCodes.fine
}

async function sidesOf(given: Arguments): Promise<readonly [Subject, Subject]> {
  const [first, second, third] = given.operands
  if (first === undefined || second === undefined)
    throw new UsageError('diff needs two policies.', hint)
  if (third !== undefined)
    throw new UsageError(`diff takes two policies, got "${third}" too.`, hint)
  const { library } = await openShelf(given)
  const at = given.text('at')
  refuseIdleAt(at, [first, second], library)
  const common = filesOf(given)
  const filesFor = (option: string): NamedFiles => ({
    ...common,
    overlays: [...given.all(option), ...common.overlays],
  })
  const a = await subjectOf(first, filesFor('overlay-a'), at, library)
  const b = await subjectOf(second, filesFor('overlay-b'), at, library)
  for (const side of [a, b]) noteIdleOverrides(side)
  if ((a.at === undefined) !== (b.at === undefined)) {
    const [dated, whole] = a.at === undefined ? [b, a] : [a, b]
    throw new UsageError(
      `"${whole.named.policy}" means all its history, and "${dated.named.policy}" one instant.`,
      'Give both a date, or neither.',
    )
  }
  return [a, b]
}

function differenceObject(
  a: Subject,
  b: Subject,
  measure: string,
  { boxes, flows, classes, differing }: Difference,
  limit: number | undefined,
): Readonly<Record<string, unknown>> {
  const titles = [titlesOf(a.policy), titlesOf(b.policy)] as const
  return {
    a: subjectObject(a),
    b: subjectObject(b),
    by: measure,
    same: boxes.length === 0,
    classes,
    differing,
    matrix: flows,
    differences: boxes.length,
    boxes: boxes.slice(0, limit).map((box) => ({
      ...box,
      rulesBefore: rulesWith(titles[0], box.rulesBefore),
      rulesAfter: rulesWith(titles[1], box.rulesAfter),
      commands: commandsOf(a, b, box),
    })),
  }
}

function rulesWith(
  titles: ReturnType<typeof titlesOf>,
  ids: readonly string[],
): readonly unknown[] {
  return ids.map((id) => ({ id, title: titles.get(id) }))
}

function commandsOf(
  a: Subject,
  b: Subject,
  { example }: DifferenceBox,
): Readonly<Record<'a' | 'b', string>> {
  return {
    a: decideCommand(a.named, example).join(' '),
    b: decideCommand(b.named, example).join(' '),
  }
}
