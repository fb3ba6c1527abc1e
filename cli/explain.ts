import { explore } from '../policies/engine/exploration.ts'
import { flipsOf, type Flip } from '../policies/engine/flips.ts'
import { oneOf, readArguments } from './arguments.ts'
import { asked, type Asked } from './asked.ts'
import { decideCommand, exampleOf } from './decideCommand.ts'
import { commonOptions, lawOptions, requestOptions } from './decideOptions.ts'
import { decisionObject } from './decisionObject.ts'
import { exitCodes } from './exitCodes.ts'
import { explanationText } from './explanationText.ts'
import { explainHelp } from './help.ts'
import { columns } from './layout.ts'
import { paintFor } from './style.ts'

const ownOptions = {
  full: { help: 'list every rule above the deciding one, those not in force too' },
  json: { help: 'print one JSON object' },
}

/** `hutong explain`: why a request is ruled as it is, and the least that would change it. */
export async function explain(args: readonly string[]): Promise<number> {
  const options = { ...lawOptions, ...requestOptions, ...ownOptions, ...commonOptions }
  const given = readArguments('explain', args, options)
  if (given.has('help')) {
    process.stdout.write(explainHelp(options))
    return exitCodes.fine
  }
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const paint = paintFor(given)
  const found = await asked('explain', given)
  const flips = flipsOfAsked(found)
  const { decision, law } = found
  process.stdout.write(
    given.has('json')
      ? `${JSON.stringify(explanationObject(found, flips), undefined, 2)}\n`
      : explanationText(decision, law, flips, {
          world: law.policy.world,
          language,
          paint,
          width: columns(),
          isFull: given.has('full'),
        }),
  )
  return exitCodes.fine
}

function flipsOfAsked({ decision: { lastHop, ruling }, law: { policy } }: Asked): readonly Flip[] {
  if (ruling.rule === 'bad-address' || ruling.rule === 'too-many-hops') return []
  const isPayment = lastHop.action === 'pay'
  const rules = isPayment ? policy.payments : policy.links
  const exploration = explore(policy.world, isPayment ? 'payment' : 'link', [{ rules }])
  return flipsOf(exploration, rules, lastHop, policy.pack.zone)
}

function explanationObject(
  { decision, law, named, pack }: Asked,
  flips: readonly Flip[],
): Readonly<Record<string, unknown>> {
  return {
    ...decisionObject(decision, law),
    flips: flips.map(({ request, ...flip }) => {
      const isMoved = request.at !== decision.lastHop.at
      const place = isMoved ? { ...named, policy: pack, isDated: false } : named
      return { ...flip, command: decideCommand(place, exampleOf(request)).join(' '), request }
    }),
  }
}
