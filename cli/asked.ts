import type { Law } from '../policies/engine/law.ts'
import type { Arguments } from './arguments.ts'
import { decisionOf, type Decision } from './decision.ts'
import type { NamedLaw } from './decideCommand.ts'
import { idleOverrides, lawMaker, packNamed, placeOfArgument, readOverlays } from './laws.ts'
import { requestOf, type ReadText } from './requestOf.ts'
import { openShelf } from './shelf.ts'
import { plain } from './style.ts'
import { UsageError } from './usageError.ts'

/** A request that the options describe, and what the law said to it. */
export type Asked = Readonly<{
  decision: Decision
  law: Law
  /** The law as a command line names it, and its pack without a date. */
  named: NamedLaw
  pack: string
}>

/** Rules what the options of `decide` and `explain` ask about. */
export async function asked(command: string, given: Arguments): Promise<Asked> {
  const [operand] = given.operands
  const hint = `Run hutong ${command} --help to see what it takes.`
  if (operand !== undefined)
    throw new UsageError(`${command} takes options only, got "${operand}".`, hint)
  const policy = given.text('policy')
  if (policy === undefined) throw new UsageError(`${command} needs --policy.`, hint)

  const { library, resolve } = await openShelf(given)
  const files = given.all('overlay')
  const overlays = await readOverlays(files, library)
  const place = await placeOfArgument(policy, given.text('at'), library)
  for (const note of idleOverrides(overlays, place.pack))
    process.stderr.write(`note: ${plain(note)}\n`)
  const law = lawMaker(library, overlays)(place)
  const text = await readText(given.text('text'), law)
  const decision = decisionOf(law, requestOf(command, given, law, text), resolve)
  const pack = packNamed(policy, place.pack, library)
  return {
    decision,
    law,
    named: {
      policy: given.has('at') ? `${pack}@${law.at}` : policy,
      overlays: files,
      registries: given.all('registry'),
      region: place.pack.region,
      isDated: true,
    },
    pack,
  }
}

/** The pattern engine is large, so it is loaded for texts alone. */
async function readText(text: string | undefined, law: Law): Promise<ReadText | undefined> {
  if (text === undefined) return undefined
  const { tokenTargetOf } = await import('../policies/engine/tokens.ts')
  const target = tokenTargetOf(law.policy.world.registry, text)
  return target === undefined ? { form: 'plain-text' } : { form: 'token', target }
}
