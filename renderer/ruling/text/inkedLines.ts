import { yamlLanguage } from '@codemirror/lang-yaml'
import { highlightCode, tagHighlighter } from '@lezer/highlight'
import type { Mark } from '../../../electron/ipc/inspector.ts'
import { inks } from '../../desk/text/inks.ts'

/** A run of characters that look alike. */
export type Ink = Readonly<{
  text: string
  className: string
  /** In a condition that held: what was asked about. */
  got?: string
  /** The very word that was asked about. */
  isWord?: true
}>

/** One line: how far it is indented, its text in inks, and whether a condition that held begins on it. */
export type InkedLine = Readonly<{ indent: number; inks: readonly Ink[]; isHeld: boolean }>

const highlighter = tagHighlighter([...inks])

/** A policy's text in lines, coloured, with the marks of what held. */
export function inkedLines(text: string, marks: readonly Mark[]): readonly InkedLine[] {
  const edges = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b)
  const lines: Ink[][] = [[]]
  let at = 0
  const put = (piece: string, className: string): void => {
    const end = at + piece.length
    const cuts = [at, ...edges.filter((edge) => edge > at && edge < end), end]
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const to = cuts[index + 1] ?? end
      lines.at(-1)?.push({ text: text.slice(from, to), className, ...markAt(marks, from) })
    }
    at = end
  }
  highlightCode(text, yamlLanguage.parser.parse(text), highlighter, put, () => {
    lines.push([])
    at += 1
  })
  let start = 0
  return lines.map((line) => {
    const whole = line.map((ink) => ink.text).join('')
    const end = start + whole.length
    const isHeld = marks.some(
      ({ type, from }) => type === 'condition' && from >= start && from < end,
    )
    start = end + 1
    return { indent: whole.length - whole.trimStart().length, inks: line, isHeld }
  })
}

function markAt(marks: readonly Mark[], at: number): Pick<Ink, 'got' | 'isWord'> {
  const within = marks.filter(({ from, to }) => from <= at && at < to)
  const [first] = within
  if (first === undefined) return {}
  const isWord = within.some(({ type }) => type === 'word')
  return { got: first.got, ...(isWord ? { isWord } : {}) }
}
