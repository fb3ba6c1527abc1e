import { z } from 'zod'
import { Id, Words } from './model.ts'
import { Expectation, ScenarioPerson, ScenarioStep } from './scenario.ts'

const Policy = z.string().min(1).max(200)

/** What is told at once: a caption, and what is done meanwhile on both phones. */
const Scene = z.strictObject({
  caption: Words,
  /** For whoever presents it. */
  notes: Words.optional(),
  /** The laws from here on, where they are others. */
  before: Policy.optional(),
  after: Policy.optional(),
  /** Done on either phone as far as its law lets it come to them. */
  steps: z
    .array(
      ScenarioStep.refine((step) => step.do !== 'law.changed', {
        path: ['do'],
        error: 'no law.changed: a scene says its laws by before and after',
      }),
    )
    .readonly()
    .default([]),
  /** What the last step must have led to on each side. */
  expect: z
    .strictObject({ before: Expectation.optional(), after: Expectation.optional() })
    .optional(),
})
export type Scene = z.infer<typeof Scene>

/** One journey under two laws, scene by scene: *.story.yaml. */
export const Story = z.strictObject({
  apiVersion: z.literal('hutong/v1'),
  kind: z.literal('Story'),
  name: Id,
  title: Words,
  summary: Words,
  /** PACK@DATE, PACK@DATETIME or a preset's name. */
  before: Policy,
  after: Policy,
  people: z.array(ScenarioPerson).readonly().default([]),
  scenes: z.array(Scene).min(1).max(40).readonly(),
})
export type Story = z.infer<typeof Story>
