import { z } from 'zod'
import { Cell, placeholder } from './scenarioCases.ts'
import type { Cells, Outline, OutlineStep } from './scenarioOutline.ts'

const place = z.int().min(0).max(9_999)
const columnName = z.string().regex(/^[\w-]+$/, 'letters, digits, hyphens and underscores')
const words = z.string().max(65_536)

/** One change that a person makes to a scenario; steps, rows and columns by their places, from 0. */
export const OutlineEdit = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('name'), name: words }),
  z.strictObject({ type: z.literal('policy'), policy: words }),
  z.strictObject({ type: z.literal('tags'), tags: z.array(z.string().max(64)).max(50).readonly() }),
  z.strictObject({ type: z.literal('step.moved'), step: place, to: place }),
  z.strictObject({ type: z.literal('step.removed'), step: place }),
  /** What a step must have led to; without a value it is not compared. */
  z.strictObject({
    type: z.literal('expected'),
    step: place,
    key: z.string().max(64),
    value: Cell.optional(),
  }),
  /** What is written in a step, as a person writes it. */
  z.strictObject({
    type: z.literal('value'),
    step: place,
    key: z.enum(['text', 'into', 'shows']),
    text: words,
  }),
  /** A text that the screen must show after a step. */
  z.strictObject({ type: z.literal('shown'), step: place, text: words }),
  z.strictObject({ type: z.literal('shown.removed'), step: place, index: place }),
  /** A wait behind a step, until the screen shows a text. */
  z.strictObject({ type: z.literal('wait.added'), step: place, text: words }),
  /** A value becomes a column of the table, and a placeholder stands where it was. */
  z.strictObject({
    type: z.literal('parameter'),
    step: place,
    part: z.enum(['values', 'expect']),
    key: z.string().max(64),
  }),
  /** The law that it begins under does. */
  z.strictObject({ type: z.literal('policy.parameter') }),
  z.strictObject({ type: z.literal('row.added') }),
  z.strictObject({ type: z.literal('row.removed'), row: place }),
  /** A cell as a person writes it; it stays of the kind that it was. */
  z.strictObject({ type: z.literal('cell'), row: place, column: columnName, text: words }),
  z.strictObject({ type: z.literal('column.renamed'), column: columnName, name: columnName }),
  /** The value of the first row stands again where the placeholder was. */
  z.strictObject({ type: z.literal('column.removed'), column: columnName }),
])
export type OutlineEdit = z.infer<typeof OutlineEdit>

/** A scenario after a change; the very same one where the change does not fit it. */
export function editedOutline(outline: Outline, edit: OutlineEdit): Outline {
  const { steps, examples } = outline
  switch (edit.type) {
    case 'name':
      return { ...outline, name: edit.name }
    case 'policy':
      return { ...outline, policy: edit.policy }
    case 'tags':
      return { ...outline, tags: edit.tags }
    case 'step.moved':
      return { ...outline, steps: moved(steps, edit.step, edit.to) }
    case 'step.removed':
      return { ...outline, steps: steps.filter((_, index) => index !== edit.step) }
    case 'expected':
      return withStep(outline, edit.step, (step) => expecting(step, edit.key, edit.value))
    case 'value':
      return withStep(outline, edit.step, (step) =>
        Object.hasOwn(step.values, edit.key)
          ? { ...step, values: { ...step.values, [edit.key]: edit.text } }
          : step,
      )
    case 'shown':
      return withStep(outline, edit.step, (step) => showing(step, [...shownIn(step), edit.text]))
    case 'shown.removed':
      return withStep(outline, edit.step, (step) =>
        showing(step, shownIn(step).toSpliced(edit.index, 1)),
      )
    case 'wait.added': {
      const wait = { do: 'screen.awaited', values: { shows: edit.text } }
      return { ...outline, steps: steps.toSpliced(edit.step + 1, 0, wait) }
    }
    case 'parameter': {
      const { step: at, part, key } = edit
      return withParameter(outline, key, steps[at]?.[part]?.[key], (mark) =>
        withStep(outline, at, (step) => ({ ...step, [part]: { ...step[part], [key]: mark } })),
      )
    }
    case 'policy.parameter':
      return withParameter(outline, 'policy', outline.policy, (mark) => ({
        ...outline,
        policy: mark,
      }))
    case 'row.added':
      return examples.length === 0
        ? outline
        : { ...outline, examples: [...examples, examples.at(-1) ?? {}] }
    case 'row.removed':
      // A table has a row; the last one goes with its columns.
      return examples.length < 2
        ? outline
        : { ...outline, examples: examples.filter((_, index) => index !== edit.row) }
    case 'cell':
      return {
        ...outline,
        examples: examples.map((row, index) =>
          index === edit.row && Object.hasOwn(row, edit.column)
            ? { ...row, [edit.column]: cellOf(edit.text, examples[0]?.[edit.column]) }
            : row,
        ),
      }
    case 'column.renamed':
      return renamed(outline, edit.column, edit.name)
    case 'column.removed':
      return withoutColumn(outline, edit.column)
  }
}

/** A list with one of its things in another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const thing = list[from]
  if (thing === undefined || from === to || to >= list.length) return list
  return list.toSpliced(from, 1).toSpliced(to, 0, thing)
}

function withStep(
  outline: Outline,
  at: number,
  change: (step: OutlineStep) => OutlineStep,
): Outline {
  return {
    ...outline,
    steps: outline.steps.map((step, index) => (index === at ? change(step) : step)),
  }
}

function expecting(
  { expect = {}, ...step }: OutlineStep,
  key: string,
  value: Cell | undefined,
): OutlineStep {
  const { [key]: _before, ...others } = expect
  const next = value === undefined ? others : { ...expect, [key]: value }
  return Object.keys(next).length === 0 ? step : { ...step, expect: next }
}

/** The texts that the screen must show after a step. */
function shownIn({ expect = {} }: OutlineStep): readonly string[] {
  const { shows } = expect
  return typeof shows === 'object' ? shows : []
}

function showing(step: OutlineStep, texts: readonly string[]): OutlineStep {
  const each = [...new Set(texts)]
  return expecting(step, 'shows', each.length === 0 ? undefined : each)
}

function withParameter(
  outline: Outline,
  key: string,
  value: Cell | undefined,
  put: (mark: string) => Outline,
): Outline {
  const isOne = typeof value === 'string' && value.match(placeholder) !== null
  if (value === undefined || isOne) return outline
  const { examples } = outline
  /** What has this value in every row already is this. */
  const isSame = (name: string): boolean =>
    examples.length > 0 && examples.every((row) => String(row[name]) === String(value))
  const taken = (name: string): boolean => examples.some((row) => Object.hasOwn(row, name))
  let name = key
  for (let number = 2; taken(name) && !isSame(name); number++) name = `${key}-${number}`
  const rows = examples.length === 0 ? [{}] : examples
  return { ...put(`<${name}>`), examples: rows.map((row) => ({ ...row, [name]: value })) }
}

function cellOf(written: string, like: Cell | undefined): Cell {
  if (typeof like === 'number') return Number.isFinite(Number(written)) ? Number(written) : written
  if (typeof like === 'boolean')
    return written === 'true' || (written === 'false' ? false : written)
  if (typeof like === 'object')
    return written
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
  return written
}

function renamed(outline: Outline, before: string, name: string): Outline {
  const { examples } = outline
  if (examples.some((row) => Object.hasOwn(row, name)) || before === name) return outline
  return {
    ...refilled(outline, (text) => text.replaceAll(`<${before}>`, `<${name}>`)),
    examples: examples.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key === before ? name : key, value]),
      ),
    ),
  }
}

function withoutColumn(outline: Outline, column: string): Outline {
  const value = outline.examples[0]?.[column]
  if (value === undefined) return outline
  const mark = `<${column}>`
  const rows = outline.examples.map(({ [column]: _gone, ...others }) => others)
  return {
    ...refilled(outline, (text) => (text === mark ? value : text.replaceAll(mark, String(value)))),
    examples: rows.some((row) => Object.keys(row).length > 0) ? rows : [],
  }
}

/** A scenario with everything that is written in it written otherwise. */
function refilled(outline: Outline, fill: (text: string) => Cell): Outline {
  const said = (text: string): string => String(fill(text))
  const cell = (value: Cell): Cell => (typeof value === 'string' ? fill(value) : value)
  const cells = (values: Cells): Cells =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, cell(value)]))
  return {
    ...outline,
    name: said(outline.name),
    policy: said(outline.policy),
    tags: outline.tags.map(said),
    people: outline.people.map(cells),
    steps: outline.steps.map((step) => ({
      ...step,
      values: cells(step.values),
      ...(step.expect === undefined ? {} : { expect: cells(step.expect) }),
    })),
  }
}
