import { z } from 'zod'
import { Confidence, Presentation, Verdict, Words } from '../engine/model.ts'
import { Expectation } from '../engine/scenario.ts'

const count = z.int().min(0)
const seconds = z.number().min(0)

/** What went wrong, with its place where it stands in a file. */
export const Problem = z.strictObject({
  file: z.string().optional(),
  line: z.int().min(1).optional(),
  column: z.int().min(1).optional(),
  text: z.string().describe('all of it in one line, without the place'),
  words: Words.optional().describe('the same as a person would say it, without sources'),
  step: z.int().min(1).optional().describe('the step, from 1'),
  unmet: z
    .strictObject({ key: Expectation.keyof(), expected: z.string(), got: z.string() })
    .optional()
    .describe('the expectation that was not met; a list is joined by commas'),
})
export type Problem = z.infer<typeof Problem>

const Ruled = z.strictObject({
  verdict: Verdict,
  presentation: Presentation,
  rule: z.string().describe('the deciding rule, no-rule or bad-address; see rules'),
})

export const ReportStep = z.strictObject({
  do: z.string().describe('what was done, such as link.opened'),
  words: Words.describe('the same as a person would say it'),
  path: z.array(z.string()).readonly().describe('the states that were passed, in order'),
  rulings: z.array(Ruled).readonly().describe('one for each hop'),
  quotes: z
    .array(Ruled.extend({ method: z.string() }))
    .readonly()
    .optional()
    .describe('at a checkout: one for each method'),
  launch: z
    .strictObject({
      path: z.string(),
      query: z.record(z.string(), z.string()),
      scene: z.int().describe('WeChat’s scene value'),
      shareTicket: z.string().optional(),
    })
    .optional()
    .describe('how a card that was shared started its mini-program'),
  onlyOnPhone: z
    .array(z.string())
    .readonly()
    .optional()
    .describe('what the screen must show and a replay without a window cannot tell'),
  state: z.string().describe('where the machine rests'),
  address: z.string().optional().describe('where the chain of hops ended'),
  picture: z
    .string()
    .regex(/^data:image\/(jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/)
    .optional()
    .describe('the phone after the step, where it ran on one: a data URL'),
})
export type ReportStep = z.infer<typeof ReportStep>

const file = z.string().describe('relative to where the command ran, with forward slashes')
const problems = z.array(Problem).readonly()
const steps = z.array(ReportStep).readonly()
const named = {
  file,
  seconds,
  problems,
  name: z.string(),
  tags: z.array(z.string()).readonly(),
  policy: z.string().describe('the law that it began under'),
  under: z.string().optional().describe('the --policy it began under, where there were several'),
}

/** What became of one journey, or of a file that could not be read. */
export const Outcome = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum(['passed', 'failed']),
    ...named,
    steps,
    against: z
      .strictObject({
        policy: z.string(),
        steps,
        parting: z
          .int()
          .min(1)
          .optional()
          .describe('the first step in which a person would see something else'),
      })
      .optional()
      .describe('the same journey under the law of --against'),
  }),
  z.strictObject({
    type: z.literal('skipped'),
    ...named,
    reason: z.string(),
    steps: z.array(ReportStep).max(0).readonly(),
  }),
  z.strictObject({ type: z.literal('invalid'), file, seconds, problems }),
])
export type Outcome = z.infer<typeof Outcome>

export const RuleEntry = z.strictObject({
  title: Words,
  source: z.array(z.strictObject({ id: z.string(), text: z.string() })).readonly(),
  confidence: Confidence,
})
export type RuleEntry = z.infer<typeof RuleEntry>
/** The rules that decided, by id; packs may each have one of the same id, so there may be several. */
export const Rules = z.record(z.string(), z.array(RuleEntry).min(1).readonly())
export type Rules = z.infer<typeof Rules>

/** What `hutong replay --json` prints; docs/replay-report.schema.json says the same to programs. */
export const ReplayReport = z.strictObject({
  passed: count,
  failed: count,
  skipped: count,
  invalid: count.describe('files that could not be read'),
  notRun: count.describe('files that nobody came to, because of --bail or an interruption'),
  isInterrupted: z.boolean(),
  startedAt: z.iso.datetime().describe('UTC'),
  seconds,
  rules: Rules,
  scenarios: z.array(Outcome).readonly(),
})
export type ReplayReport = z.infer<typeof ReplayReport>
