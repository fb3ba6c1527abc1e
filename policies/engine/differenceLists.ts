import type { Subject } from './axes.ts'
import type { Difference, DifferenceBox } from './diff.ts'
import { Verdict } from './model.ts'
import type { Part } from './part.ts'

/** One condition of a box; of a long list of values the first, and how many more there are. */
export type ShortPart = Part & Readonly<{ rest?: number }>

/** A box as a list shows it. */
export type DifferenceRow = Omit<DifferenceBox, 'subject' | 'where'> &
  Readonly<{ where: readonly ShortPart[] }>

/** What goes from one verdict to another: boxes that differ, and all classes of requests, the unchanged ones too. */
export type DifferenceCell = Readonly<{
  before: Verdict
  after: Verdict
  boxes: number
  classes: number
}>

/** A difference in links, or in payments. */
export type DifferenceList = Readonly<{
  /** Those that have anything in them, in the order of the verdicts. */
  cells: readonly DifferenceCell[]
  rows: readonly DifferenceRow[]
  /** How many boxes are counted in the cells and left out of the rows. */
  unlisted: number
  classes: number
  differing: number
}>

export type DifferenceLists = Readonly<{ links: DifferenceList; payments: DifferenceList }>

/** A hypothetical pack differs from a real one in some 1,200 boxes. */
const mostRows = 2_000
/** A condition on odd addresses can name a thousand kinds of them. */
const mostValues = 40

/** A difference, ready to be sent and drawn. */
export function differenceLists(difference: Difference): DifferenceLists {
  return { links: listOf(difference, 'link'), payments: listOf(difference, 'payment') }
}

function listOf({ boxes, flows }: Difference, subject: Subject): DifferenceList {
  const own = boxes.filter((box) => box.subject === subject)
  const cells = Verdict.options.flatMap((before) =>
    Verdict.options.map((after) => ({
      before,
      after,
      boxes: own.filter((box) => box.before.verdict === before && box.after.verdict === after)
        .length,
      classes:
        flows.find(
          (flow) => flow.subject === subject && flow.before === before && flow.after === after,
        )?.classes ?? 0,
    })),
  )
  return {
    cells: cells.filter((cell) => cell.boxes > 0 || cell.classes > 0),
    rows: own.slice(0, mostRows).map(rowOf),
    unlisted: Math.max(0, own.length - mostRows),
    classes: cells.reduce((sum, { classes }) => sum + classes, 0),
    differing: own.reduce((sum, { classes }) => sum + classes, 0),
  }
}

function rowOf({ subject: _subject, where, ...box }: DifferenceBox): DifferenceRow {
  return { ...box, where: where.map(shortPart) }
}

function shortPart(part: Part): ShortPart {
  const { attribute, is, not } = part
  const values = is ?? not ?? []
  if (values.length <= mostValues) return part
  const shown = values.slice(0, mostValues)
  const rest = values.length - mostValues
  return is ? { attribute, is: shown, rest } : { attribute, not: shown, rest }
}
