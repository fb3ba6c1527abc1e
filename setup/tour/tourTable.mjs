import { tourWords } from './tourWords.mjs'

/** The moments of all stops as a table for the terminal. */
export function tourTable(taken, language) {
  const words = tourWords[language]
  const rows = taken.flatMap(({ moments }) =>
    moments.map((moment) => [
      moment.at,
      moment.what[language],
      shortly(moment.expect),
      moment.isRight ? shortly(moment.got) : difference(moment),
      moment.isRight ? words.right : words.wrong,
    ]),
  )
  const all = [words.columns, ...rows]
  const widths = words.columns.map((_, column) =>
    Math.max(...all.map((row) => widthOf(row[column]))),
  )
  const line = (row) =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column] - widthOf(cell)))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return `${[line(words.columns), rule, ...rows.map(line)].join('\n')}\n`
}

function shortly({ verdict, rule }) {
  return `${verdict} ${rule}`
}

/** What was got where it differs, or what went wrong. */
function difference({ expect, got }) {
  if (got.problem !== undefined) return got.problem
  const wrong = Object.keys(expect).filter((key) => got[key] !== expect[key])
  return wrong.map((key) => `${key} ${got[key]}`).join(', ')
}

/** Columns in a terminal: Chinese characters and their punctuation take two. */
function widthOf(text) {
  return [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0)
}

function isWide(character) {
  return /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(character)
}
