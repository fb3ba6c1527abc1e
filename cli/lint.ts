import type { Library } from '../policies/engine/library.ts'
import { lintsOf, type Lint } from '../policies/engine/lint.ts'
import { listed, oneOf, readArguments, type Arguments } from './arguments.ts'
import { decideCommand } from './decideCommand.ts'
import { exitCodes } from './exitCodes.ts'
import { lintHelp } from './help.ts'
import { columns } from './layout.ts'
import { lintCodes, lintOptions } from './lintOptions.ts'
import { lintText, type Finding } from './lintText.ts'
import { codeOf, isReading, lintWords } from './lintWords.ts'
import { placesOf } from './places.ts'
import { openShelf } from './shelf.ts'
import { paintFor } from './style.ts'
import { refuseIdleAt, subjectObject, filesOf, subjectOf, type Subject } from './subject.ts'
import { didYouMean, UsageError } from './usageError.ts'
import { wholeNumber } from './wholeNumber.ts'

const hint = 'Run hutong lint --help to see what it takes.'
const mostShown = 20
const severities = ['error', 'warning', 'note'] as const

/** `hutong lint`: what is odd about policies, and where they depart from the standards of 2021. */
export async function lint(args: readonly string[]): Promise<number> {
  const given = readArguments('lint', args, lintOptions)
  if (given.has('help')) {
    process.stdout.write(lintHelp(lintOptions, lintCodes))
    return exitCodes.fine
  }
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const only = codesOf(given)
  const limit = wholeNumber(given, 'limit')
  const paint = paintFor(given)
  const { library } = await openShelf(given)
  const subjects = await subjectsOf(given, library)
  const linted = subjects.map((subject) => ({ subject, findings: findingsOf(subject, only) }))
  if (given.has('json'))
    process.stdout.write(
      `${JSON.stringify({ policies: linted.map((each) => lintObject(each, limit)) }, undefined, 2)}\n`,
    )
  else
    for (const [index, { subject, findings }] of linted.entries()) {
      const telling = { world: library.world, language, paint, width: columns() }
      const text = lintText(subject, findings, limit ?? mostShown, {
        ...telling,
        isFull: given.has('full'),
      })
      process.stdout.write(`${index > 0 ? '\n' : ''}${text}`)
    }
  const isFaulty = linted.some(({ findings }) =>
    findings.some(({ lint: { severity } }) => severity === 'error'),
  )
  return isFaulty ? exitCodes.failed : exitCodes.fine
}

function codesOf(given: Arguments): ReadonlySet<string> | undefined {
  const asked = listed(given.all('only'))
  if (asked.length === 0) return undefined
  for (const code of asked)
    if (!Object.hasOwn(lintCodes, code))
      throw new UsageError(
        `--only "${code}" is not known.${didYouMean(code, Object.keys(lintCodes))}`,
        `Known are ${Object.keys(lintCodes).join(', ')}.`,
      )
  return new Set(asked)
}

/** The policy that is named, or every pack that ships. */
async function subjectsOf(given: Arguments, library: Library): Promise<readonly Subject[]> {
  const [operand, second] = given.operands
  if (second !== undefined)
    throw new UsageError(`lint takes one policy, got "${second}" too.`, hint)
  const policies = operand === undefined ? [...library.packs.keys()] : [operand]
  const at = given.text('at')
  refuseIdleAt(at, policies, library)
  const subjects: Subject[] = []
  for (const policy of policies) subjects.push(await subjectOf(policy, filesOf(given), at, library))
  return subjects
}

function findingsOf(subject: Subject, only: ReadonlySet<string> | undefined): readonly Finding[] {
  const { policy, overlays, instant, named } = subject
  const found = lintsOf(policy, overlays, instant).filter(
    (each) => only === undefined || only.has(codeOf(each)),
  )
  const places = found.length === 0 ? new Map<string, string>() : placesOf(subject)
  return severities
    .flatMap((severity) => found.filter((each) => each.severity === severity))
    .map((each) => ({
      lint: each,
      place: placeOf(each, places),
      ...('example' in each ? { command: decideCommand(named, each.example) } : {}),
    }))
}

function placeOf(each: Lint, places: ReadonlyMap<string, string>): string | undefined {
  if (!('rule' in each)) return undefined
  const id = each.code === 'idle-override' ? `override/${each.rule}` : each.rule
  return places.get(id) ?? places.get(id.replace(/\/suspicious$/, ''))
}

function lintObject(
  { subject, findings }: Readonly<{ subject: Subject; findings: readonly Finding[] }>,
  limit: number | undefined,
): Readonly<Record<string, unknown>> {
  const { pack, world } = subject.policy
  const count = (severity: Lint['severity']): number =>
    findings.filter((each) => each.lint.severity === severity).length
  return {
    ...subjectObject(subject),
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    findings: findings.slice(0, limit).map(({ lint: found, place, command }) => ({
      ...found,
      code: codeOf(found),
      place,
      sentence: lintWords(found, pack.name, world),
      ...(isReading(found) ? { isLegalAdvice: false } : {}),
      ...(command ? { command: command.join(' ') } : {}),
    })),
  }
}
