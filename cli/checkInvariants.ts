import { checkInvariant } from '../policies/engine/invariants.ts'
import type { Library } from '../policies/engine/library.ts'
import { oneOf, readArguments, type Arguments } from './arguments.ts'
import { decideCommand } from './decideCommand.ts'
import { exitCodes } from './exitCodes.ts'
import { checkInvariantsHelp } from './help.ts'
import { policyFault, readInvariants } from './invariantFiles.ts'
import { invariantsOptions } from './invariantsOptions.ts'
import { invariantsText, type CheckedFile } from './invariantsText.ts'
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
} from './subject.ts'
import { UsageError } from './usageError.ts'
import { wholeNumber } from './wholeNumber.ts'

const hint = 'Run hutong check-invariants --help to see what it takes.'
const mostShown = 3

/** `hutong check-invariants`: statements that must hold of a policy, with counter-examples where they do not. */
export async function checkInvariants(args: readonly string[]): Promise<number> {
  const given = readArguments('check-invariants', args, invariantsOptions)
  if (given.has('help')) {
    process.stdout.write(checkInvariantsHelp(invariantsOptions))
    return exitCodes.fine
  }
  if (given.operands.length === 0)
    throw new UsageError('check-invariants needs a file of invariants.', hint)
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const limit = wholeNumber(given, 'limit')
  const paint = paintFor(given)
  const { library } = await openShelf(given)
  const files: CheckedFile[] = []
  for (const file of given.operands) files.push(await checkedFile(file, given, library))
  const broken = files
    .flatMap(({ checks }) => checks)
    .filter(({ checked }) => checked.counterexamples.length > 0).length
  if (given.has('json')) {
    const report = { broken, files: files.map((each) => fileObject(each, limit)) }
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
  } else {
    const telling = { world: library.world, language, paint, width: columns() }
    const isFull = given.has('full')
    process.stdout.write(invariantsText(files, limit ?? mostShown, { ...telling, isFull }))
  }
  return broken > 0 ? exitCodes.failed : exitCodes.fine
}

async function checkedFile(file: string, given: Arguments, library: Library): Promise<CheckedFile> {
  const placed = readInvariants(file, library)
  const { name, policy: own, invariants } = placed.value
  const policy = given.text('policy') ?? own
  if (policy === undefined)
    throw new UsageError(`"${file}" names no policy.`, 'Say which with --policy, such as cn.')
  const at = given.text('at')
  refuseIdleAt(at, [policy], library)
  const subject = await subjectOf(policy, filesOf(given), at, library).catch((error: unknown) => {
    throw error instanceof UsageError && !given.has('policy') && !given.has('overlay')
      ? policyFault(placed, error)
      : error
  })
  noteIdleOverrides(subject)
  return {
    file,
    name,
    subject,
    checks: invariants.map((invariant, index) => ({
      place: placed.placeOf(['invariants', index]),
      checked: checkInvariant(subject.policy, invariant, subject.instant),
    })),
  }
}

function fileObject(
  { file, name, subject, checks }: CheckedFile,
  limit: number | undefined,
): Readonly<Record<string, unknown>> {
  const titles = titlesOf(subject.policy)
  return {
    file,
    name,
    ...subjectObject(subject),
    invariants: checks.map(({ place, checked: { invariant, isEmpty, counterexamples } }) => ({
      id: invariant.id,
      title: invariant.title,
      place,
      holds: counterexamples.length === 0,
      isEmpty,
      classes: counterexamples.reduce((sum, { classes }) => sum + classes, 0),
      found: counterexamples.length,
      counterexamples: counterexamples.slice(0, limit).map((each) => ({
        ...each,
        title: titles.get(each.rule),
        command: decideCommand(subject.named, each.example).join(' '),
      })),
    })),
  }
}
