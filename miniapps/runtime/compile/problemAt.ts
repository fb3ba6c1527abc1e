import type { Problem } from '../compiled.ts'

export type Report = (problem: Problem) => void

/** Long lines are those of minified files: nobody reads them. */
const LONGEST_LINE = 300

/** A problem at an offset of a file's text, with its line. */
export function problemAt(
  problem: Pick<Problem, 'severity' | 'file' | 'message'>,
  text: string,
  offset: number,
): Problem {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const column = offset - before.lastIndexOf('\n')
  return { ...problem, line, column, ...lineOf(text, line) }
}

export function lineOf(text: string, line: number): { source?: string } {
  const source = text.split('\n', line)[line - 1]?.trimEnd()
  if (source === undefined || source === '' || source.length > LONGEST_LINE) return {}
  return { source }
}

/** A problem where the text first says `words`; of the whole file if it never does. */
export function problemAtWords(
  problem: Pick<Problem, 'severity' | 'file' | 'message'>,
  text: string,
  words: string,
): Problem {
  const offset = text.indexOf(words)
  return offset < 0 ? problem : problemAt(problem, text, offset)
}
