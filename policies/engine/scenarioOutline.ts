import { parseDocument, isMap, isSeq } from 'yaml'
import { z } from 'zod'
import { parsePlaced } from './parse.ts'
import type { Scenario } from './scenario.ts'
import { Cell, Examples, scenarioCases } from './scenarioCases.ts'

const Cells = z.record(z.string(), Cell).readonly()
export type Cells = z.infer<typeof Cells>

/** A step as it is written: placeholders stand where the table has values. */
const OutlineStep = z.strictObject({
  do: z.string(),
  values: Cells,
  expect: Cells.optional(),
  /** What stands above it in the file. */
  comment: z.string().optional(),
})
export type OutlineStep = Readonly<z.infer<typeof OutlineStep>>

/** A scenario as it is written; `examples` is empty where it is one journey. */
export const Outline = z.strictObject({
  name: z.string(),
  policy: z.string(),
  tags: z.array(z.string()).readonly(),
  runs: z.string().optional(),
  skip: z.string().optional(),
  people: z.array(Cells).readonly(),
  examples: z.array(Cells).readonly(),
  steps: z.array(OutlineStep).readonly(),
  comment: z.string().optional(),
})
export type Outline = Readonly<z.infer<typeof Outline>>

const Written = z.record(z.string(), z.union([Cell, z.record(z.string(), Cell)]))
const File = z.looseObject({
  name: z.string(),
  policy: z.string(),
  tags: z.array(z.string()).readonly().default([]),
  runs: z.string().optional(),
  skip: z.string().optional(),
  people: z.array(z.record(z.string(), Cell)).readonly().default([]),
  examples: Examples.default([]),
  steps: z.array(Written),
})

/** Reads a scenario file to be changed and written again; what replay would refuse is a PolicyError here too. */
export function readOutline(file: string, text: string): Outline {
  scenarioCases(file, text)
  const { name, policy, tags, runs, skip, people, examples, steps } = parsePlaced(
    file,
    text,
    File,
  ).value
  const comments = commentsIn(text)
  return {
    name,
    policy,
    tags,
    ...(runs === undefined || runs === 'both' ? {} : { runs }),
    ...(skip === undefined ? {} : { skip }),
    people,
    examples,
    steps: steps.map((step, index) => stepOf(step, comments.steps[index])),
    ...(comments.head === undefined ? {} : { comment: comments.head }),
  }
}

/** A scenario as it would be written. */
export function outlineOf(scenario: Scenario): Outline {
  const { name, policy, tags, runs, skip, people, steps } = scenario
  return {
    name,
    policy,
    tags,
    ...(runs === 'both' ? {} : { runs }),
    ...(skip === undefined ? {} : { skip }),
    people: people.map(cellsOf),
    examples: [],
    steps: steps.map((step) => stepOf(step as z.infer<typeof Written>, undefined)),
  }
}

function stepOf(step: z.infer<typeof Written>, comment: string | undefined): OutlineStep {
  const { do: deed, expect, ...values } = step
  const isDefault = deed === 'checkout.opened' && values['surface'] === 'checkout'
  const { surface: _surface, ...others } = values
  return {
    do: typeof deed === 'string' ? deed : '',
    values: cellsOf(isDefault ? others : values),
    ...(isCells(expect) ? { expect: cellsOf(expect) } : {}),
    ...(comment === undefined ? {} : { comment }),
  }
}

function cellsOf(values: Readonly<Record<string, unknown>>): Cells {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Cell] => entry[1] !== undefined),
  )
}

function isCells(value: unknown): value is Cells {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What people wrote above the file and above its steps. */
function commentsIn(
  text: string,
): Readonly<{ head: string | undefined; steps: readonly (string | undefined)[] }> {
  const document = parseDocument(text)
  const { contents } = document
  const list: unknown = isMap(contents) ? contents.get('steps', true) : undefined
  const items = isSeq(list) ? list.items : []
  return {
    head: document.commentBefore ?? contents?.commentBefore ?? undefined,
    steps: items.map((item, index) => {
      const own = isMap(item) ? item.commentBefore : undefined
      // The first step's stands, to the reader of YAML, above the list.
      return own ?? (index === 0 && isSeq(list) ? list.commentBefore : undefined) ?? undefined
    }),
  }
}
