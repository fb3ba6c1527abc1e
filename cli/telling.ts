import type { Words } from '../policies/engine/model.ts'
import type { World } from '../policies/engine/world.ts'
import { commandLines } from './decideCommand.ts'
import { padded, type Paint } from './style.ts'

/** How an analysis is told: with whose names, in which language, how wide, and whether long lists are whole. */
export type Telling = Readonly<{
  world: World
  language: keyof Words
  paint: Paint
  width: number
  isFull: boolean
}>

/** What stands before the rows of a block. */
export const indent = '     '
const labelWidth = 12

/** The columns beside the labels of a block. */
export function roomOf({ width }: Telling): number {
  return width - indent.length - labelWidth
}

/** Lines behind a label: the first beside it, the others below. */
export function rows(
  label: string,
  lines: readonly string[],
  { paint }: Telling,
): readonly string[] {
  return lines.map((line, index) => {
    const head = padded(index === 0 ? label : '', labelWidth)
    return `${indent}${paint('dim', head)}${line}`
  })
}

/** Commands to paste, behind their label. */
export function tryRows(
  commands: readonly (readonly string[])[],
  telling: Telling,
): readonly string[] {
  const lines = commands.flatMap((command) => commandLines(command, roomOf(telling)))
  return rows(telling.language === 'zh' ? '试一试' : 'try', lines, telling)
}

/** Few of many in a list, then how many more there are. */
export function shortened<T>(
  items: readonly T[],
  most: number,
  { isFull }: Telling,
): Readonly<{ shown: readonly T[]; rest: number }> {
  const shown = isFull || items.length <= most ? items : items.slice(0, most - 1)
  return { shown, rest: items.length - shown.length }
}
