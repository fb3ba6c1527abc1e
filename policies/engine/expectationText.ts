import { isCollection, isScalar, parseDocument, stringify } from 'yaml'
import type { ReplayResult } from './replay.ts'
import type { Expectation } from './scenario.ts'

/** An expectation of a step (from 0) that came out otherwise; a list is joined by commas. */
export type Turn = Readonly<{ step: number; key: keyof Expectation; got: string }>

/** What a journey expected and did not find. */
export function turnsOf({ steps }: ReplayResult): readonly Turn[] {
  return steps.flatMap(({ problems }, step) =>
    problems.flatMap(({ unmet }) =>
      unmet === undefined ? [] : [{ step, key: unmet.key, got: unmet.got }],
    ),
  )
}

/** Why an expectation stays as it is. */
export type Left = Readonly<{ turn: Turn; why: string }>

/**
 * The text of a scenario with what came in the place of what was expected, all else letter by letter as it was. What
 * a table of examples fills in, what came to nothing, and what came to two things stays and is told.
 */
export function updatedExpectations(
  text: string,
  turns: readonly Turn[],
): Readonly<{ text: string; made: readonly Turn[]; left: readonly Left[] }> {
  const document = parseDocument(text)
  const left: Left[] = []
  const splices = new Map<number, Readonly<{ end: number; written: string; turn: Turn }>>()
  const doubtful = new Set<number>()
  for (const turn of turns) {
    const node = document.getIn(['steps', turn.step, 'expect', turn.key], true)
    const range = isScalar(node) || isCollection(node) ? node.range : undefined
    if (!range) {
      left.push({ turn, why: 'it stands nowhere in the file' })
      continue
    }
    const [start, end] = range
    const before = text.slice(start, end)
    const isOffered = turn.key === 'offered'
    const written = isOffered ? `[${turn.got}]` : scalar(turn.got, before)
    const known = splices.get(start)
    if (/<[\w-]+>/.test(before)) left.push({ turn, why: 'a table of examples fills it in' })
    else if (turn.got === '' && !isOffered) left.push({ turn, why: 'nothing came' })
    else if (doubtful.has(start) || (known !== undefined && known.written !== written)) {
      doubtful.add(start)
      splices.delete(start)
      left.push({ turn, why: 'journeys of the file come to different things' })
    } else splices.set(start, { end, written, turn })
  }
  const inOrder = [...splices].toSorted(([a], [b]) => a - b)
  let updated = ''
  let from = 0
  for (const [start, { end, written }] of inOrder) {
    updated += text.slice(from, start) + written
    from = end
  }
  return { text: updated + text.slice(from), made: inOrder.map(([, { turn }]) => turn), left }
}

/** Plain where that is safe in any place, else between quotes. */
function scalar(value: string, before: string): string {
  const isQuoted = /^['"]/.test(before)
  if (/^\d+$/.test(before) && /^\d+$/.test(value)) return value
  if (!isQuoted && /^[A-Za-z][\w./-]*$/.test(value)) return stringify(value).trim()
  return stringify(value, {
    defaultStringType: before.startsWith('"') ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE',
    lineWidth: 0,
  }).trim()
}
