import { createReadStream } from 'node:fs'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { compile } from '../../../policies/engine/compile.ts'
import { factsOf } from '../../../policies/engine/facts.ts'
import { firstOf } from '../../../policies/engine/judge.ts'
import { instantOf } from '../../../policies/engine/instant.ts'
import { Request } from '../../../policies/engine/model.ts'
import { shippedLibrary } from './shippedLibrary.ts'

/** How many rows of a log come to each verdict: JSON.parse, `new URL`, and rule after rule. */
const [file = '', date = ''] = process.argv.slice(2)
const { world, packs } = shippedLibrary()
const pack = packs.get('cn')
if (pack === undefined) throw new Error('there is no pack cn')
const { links, payments } = compile(pack, [], world)
const instant = instantOf(date, pack.zone)
if (instant === undefined) throw new Error(`no date: ${date}`)
const at = new Date(instant).toISOString()
const defaults = Request.parse({ at, host: 'app', surface: 'app' })
const verdicts: Record<string, number> = {}
for await (const line of createInterface({ input: createReadStream(file) })) {
  const request: Request = { ...defaults, ...(JSON.parse(line) as object), at }
  const facts = factsOf(request, world)
  const rule = facts && firstOf(request.action === 'pay' ? payments : links, facts)
  const verdict = rule?.ruling.verdict ?? 'block'
  verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
}
process.stdout.write(JSON.stringify({ verdicts }))
