import { z } from 'zod'
import { Presentation, Verdict } from '../../policies/engine/model.ts'

const count = z.int().min(0)
const Ruled = z.strictObject({
  verdict: Verdict,
  presentation: Presentation,
  rule: z.string().describe('the deciding rule, no-rule or bad-address'),
})
const Step = z.strictObject({
  do: z.string().describe('what was done, such as link.opened'),
  path: z.array(z.string()).describe('the states that were passed, in order'),
  rulings: z.array(Ruled).describe('one for each hop'),
  quotes: z
    .array(Ruled.extend({ method: z.string() }))
    .optional()
    .describe('at a checkout: one for each method'),
  state: z.string().describe('where the machine rests'),
  problems: z.array(z.string()),
})
const about = {
  file: z.string().describe('relative to where the command ran, with forward slashes'),
  seconds: z.number().min(0),
  problems: z.array(z.string()).describe('file:line:col and what was expected and came'),
}
const named = {
  ...about,
  name: z.string(),
  under: z.string().optional().describe('the --policy it began under, where there were several'),
}

/** What `hutong replay --json` prints; docs/replay-report.schema.json says the same to programs. */
export const ReplayReport = z.strictObject({
  passed: count,
  failed: count,
  skipped: count,
  invalid: count.describe('files that could not be read'),
  notRun: count.describe('files that nobody came to, because of --bail or an interruption'),
  isInterrupted: z.boolean(),
  startedAt: z.iso.datetime(),
  seconds: z.number().min(0),
  scenarios: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.enum(['passed', 'failed']), ...named, steps: z.array(Step) }),
      z.strictObject({
        type: z.literal('skipped'),
        ...named,
        reason: z.string(),
        steps: z.array(Step).max(0),
      }),
      z.strictObject({ type: z.literal('invalid'), ...about }),
    ]),
  ),
})
