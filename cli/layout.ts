import { widthOf } from './style.ts'

/** The columns that output may take: the terminal's, within reason, and 100 where there is none. */
export function columns(): number {
  const wide = process.stdout.columns ?? 100
  return Math.min(120, Math.max(60, wide))
}

/** Breaks a text into lines of a width: at spaces, and between Chinese characters. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}

/** A Chinese character with the marks that may not begin a line, or a word with the spaces behind it. */
const pieces =
  /\p{Script=Han}[，。、；：？！”’）》…]* *|[^\s\p{Script=Han}]+[，。、；：？！”’）》…]* *| +/gu

/** Cuts a text to a width, with an ellipsis for what is gone. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (widthOf(kept + character) > width - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** A list as lines of a width, broken between its items alone. */
export function flowed(
  items: readonly string[],
  separator: string,
  width: number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const [index, item] of items.entries()) {
    const piece = index < items.length - 1 ? item + separator : item
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}
