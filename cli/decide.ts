import type { Law } from '../policies/engine/law.ts'
import { oneOf, readArguments } from './arguments.ts'
import { commonOptions, lawOptions, requestOptions } from './decideOptions.ts'
import { decisionOf, type Decision } from './decision.ts'
import { decisionSentence } from './decisionSentence.ts'
import { decisionText } from './decisionText.ts'
import { exitCodes } from './exitCodes.ts'
import { decideHelp } from './help.ts'
import { idleOverrides, lawMaker, placeOfArgument, readOverlays } from './laws.ts'
import { requestOf } from './requestOf.ts'
import { openShelf } from './shelf.ts'
import { paintFor, plain } from './style.ts'
import { UsageError } from './usageError.ts'

/** `hutong decide`: rules one request and says why. */
export async function decide(args: readonly string[]): Promise<number> {
  const json = { json: { help: 'print one JSON object' } }
  const options = { ...lawOptions, ...requestOptions, ...json, ...commonOptions }
  const given = readArguments('decide', args, options)
  if (given.has('help')) {
    process.stdout.write(decideHelp(options))
    return exitCodes.fine
  }
  const [operand] = given.operands
  const hint = 'Run hutong decide --help to see what it takes.'
  if (operand !== undefined)
    throw new UsageError(`decide takes options only, got "${operand}".`, hint)
  const policy = given.text('policy')
  if (policy === undefined) throw new UsageError('decide needs --policy.', hint)
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const paint = paintFor(given)

  const { library, resolve } = await openShelf()
  const overlays = await readOverlays(given.all('overlay'), library)
  const place = await placeOfArgument(policy, given.text('at'), library)
  for (const note of idleOverrides(overlays, place.pack))
    process.stderr.write(`note: ${plain(note)}\n`)
  const law = lawMaker(library, overlays)(place)
  const decision = decisionOf(law, requestOf(given, law), resolve)
  process.stdout.write(
    given.has('json')
      ? `${JSON.stringify(decisionObject(decision, law), undefined, 2)}\n`
      : decisionText(decision, law, language, paint),
  )
  return exitCodes.fine
}

function decisionObject(
  { request, ruling, state, path, hops }: Decision,
  law: Law,
): Readonly<Record<string, unknown>> {
  const { verdict, presentation, reason, rule, title, pack, to, inForce } = ruling
  const { source, confidence, trace, nearly } = ruling
  return {
    verdict,
    presentation,
    reason,
    rule,
    title,
    pack,
    at: request.at,
    ...(to === undefined ? {} : { to }),
    inForce,
    source,
    confidence,
    state,
    path,
    hops,
    sentence: decisionSentence(ruling, request, hops, law.policy.world),
    trace,
    nearly,
    request,
  }
}
