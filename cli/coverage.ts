import type { CompiledPolicy } from '../policies/engine/compile.ts'
import { coverageOf, type Exercise } from '../policies/engine/coverage.ts'
import { factsOf } from '../policies/engine/facts.ts'
import { makeJudges } from '../policies/engine/judge.ts'
import { placeOf, type Library } from '../policies/engine/library.ts'
import { oneOf, readArguments, type Arguments } from './arguments.ts'
import { coverageOptions } from './coverageOptions.ts'
import { coverageText, type Covered } from './coverageText.ts'
import { exercisesOf } from './exercises.ts'
import { exitCodes } from './exitCodes.ts'
import { coverageHelp } from './help.ts'
import { columns } from './layout.ts'
import { readOverlays, withPack } from './laws.ts'
import { placesOf } from './places.ts'
import { replayAll } from './replayAll.ts'
import { requestsIn } from './requestLog.ts'
import { makeRunner } from './runner.ts'
import { scenarioFiles } from './scenarioFiles.ts'
import { openShelf } from './shelf.ts'
import { paintFor } from './style.ts'
import {
  noteIdleOverrides,
  subjectObject,
  filesOf,
  subjectOf,
  titlesOf,
  type Subject,
} from './subject.ts'
import { UsageError } from './usageError.ts'
import { wholeNumber } from './wholeNumber.ts'

const hint = 'Run hutong coverage --help to see what it takes.'

/** `hutong coverage`: which rules, verdicts and surfaces scenarios or a log of requests exercise. */
export async function coverage(args: readonly string[]): Promise<number> {
  const given = readArguments('coverage', args, coverageOptions)
  if (given.has('help')) {
    process.stdout.write(coverageHelp(coverageOptions))
    return exitCodes.fine
  }
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const least = leastShare(given)
  const paint = paintFor(given)
  const { found, scenarios, failed, requests } = await exercisedIn(given)
  const covered = found.map(({ subject, exercises }): Covered => {
    const measured = coverageOf(subject.policy, exercises)
    return { subject, coverage: measured, places: placesOf(subject) }
  })
  if (given.has('json')) {
    const policies = covered.map(coverageObject)
    const report = { scenarios, failed, requests, policies }
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
  } else
    for (const [index, each] of covered.entries()) {
      const { world } = each.subject.policy
      const isFull = given.has('full')
      const text = coverageText(each, { world, language, paint, width: columns(), isFull })
      process.stdout.write(`${index > 0 ? '\n' : ''}${text}`)
    }
  if (failed > 0)
    process.stderr.write(`note: ${failed} of ${scenarios} scenarios failed; run hutong replay\n`)
  const isLow = covered.some(({ coverage: { covered: some, total } }) => some * 100 < least * total)
  return isLow ? exitCodes.failed : exitCodes.fine
}

type Exercised = Readonly<{
  found: readonly Readonly<{ subject: Subject; exercises: readonly Exercise[] }>[]
  scenarios: number
  failed: number
  requests: number
}>

async function exercisedIn(given: Arguments): Promise<Exercised> {
  const log = given.text('log')
  const policy = given.text('policy')
  if (given.operands.length === 0 && log === undefined)
    throw new UsageError('coverage needs scenario files, a folder of them, or --log FILE.', hint)
  if (log !== undefined && policy === undefined)
    throw new UsageError('--log needs --policy: requests name no policy.', 'Such as --policy cn.')
  const files = given.operands.length === 0 ? [] : scenarioFiles(given.operands)
  const shelf = await openShelf(given)
  const measured = policy === undefined ? undefined : await measuredOf(policy, given, shelf.library)
  const library = measured ? withPack(shelf.library, measured.policy.pack) : shelf.library
  const exercises = new Map<string, Exercise[]>()
  const add = (pack: string, exercise: Exercise): void => {
    const known = exercises.get(pack)
    if (known) known.push(exercise)
    else exercises.set(pack, [exercise])
  }
  const subjectFor = async (name: string): Promise<Subject> =>
    measured ?? subjectOf(name, filesOf(given), undefined, library)

  const overlays = measured?.overlays ?? (await readOverlays(given.all('overlay'), library))
  const run = makeRunner({ ...shelf, library }, overlays, () => true)
  const packOf = (name: string): string => placeOf(library, name).pack.name
  const { scenarios, failed } = await replayAll(files, run, (walked) => {
    for (const { pack, exercise } of exercisesOf(walked, packOf)) add(pack, exercise)
  })
  let requests = 0
  if (log !== undefined && measured)
    for await (const exercise of exercisesOfLog(log, measured.policy)) {
      requests++
      add(measured.policy.pack.name, exercise)
    }
  const names = measured ? [measured.policy.pack.name] : [...exercises.keys()].toSorted()
  const found = []
  for (const name of names)
    found.push({ subject: await subjectFor(name), exercises: exercises.get(name) ?? [] })
  return { found, scenarios, failed, requests }
}

/** The pack to measure: scenarios that name it are ruled by it, whatever file it stands in. */
async function measuredOf(policy: string, given: Arguments, library: Library): Promise<Subject> {
  const subject = await subjectOf(policy, filesOf(given), undefined, library)
  if (subject.at !== undefined)
    throw new UsageError(
      `Scenarios and requests have dates of their own, and "${policy}" has one too.`,
      `Write --policy ${subject.policy.pack.name}.`,
    )
  noteIdleOverrides(subject)
  return subject
}

async function* exercisesOfLog(file: string, policy: CompiledPolicy): AsyncGenerator<Exercise> {
  const judges = makeJudges(policy)
  for await (const request of requestsIn(file)) {
    const subject = request.action === 'pay' ? 'payment' : 'link'
    const { surface } = request
    const facts = factsOf(request, policy.world)
    const rule = facts && judges[subject](facts)
    const name = facts === undefined ? 'bad-address' : 'no-rule'
    yield { subject, surface, rule: rule?.id ?? name, verdict: rule?.ruling.verdict ?? 'block' }
  }
}

function leastShare(given: Arguments): number {
  const least = wholeNumber(given, 'fail-under') ?? 0
  if (least <= 100) return least
  throw new UsageError(`--fail-under takes at most 100, got ${least}.`, hint)
}

function coverageObject({
  subject,
  coverage: { rules, verdicts, surfaces, cells, covered, total },
  places,
}: Covered): Readonly<Record<string, unknown>> {
  const titles = titlesOf(subject.policy)
  const { floor } = Math
  return {
    ...subjectObject(subject),
    covered,
    total,
    percent: total === 0 ? 100 : floor((covered / total) * 1_000) / 10,
    rules: rules.map((rule) => ({
      ...rule,
      title: titles.get(rule.name),
      place: places.get(rule.name),
    })),
    verdicts,
    surfaces,
    cells: Object.fromEntries(cells),
  }
}
