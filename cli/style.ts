import type { Verdict } from '../policies/engine/model.ts'
import { oneOf, type Arguments } from './arguments.ts'

export type Colour = 'green' | 'yellow' | 'blue' | 'cyan' | 'red' | 'dim' | 'bold'
/** Paints text for a terminal, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string

const codes: Readonly<Record<Colour, number>> = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  cyan: 36,
}

/** --color decides, then NO_COLOR, then FORCE_COLOR, then whether the output is a terminal. */
export function paintFor(given: Arguments): Paint {
  const wish = oneOf(given, 'color', ['always', 'never', 'auto'])
  const isColoured = wish === 'always' || (wish !== 'never' && isWantedHere())
  return isColoured
    ? (colour, text) => `\u001b[${codes[colour]}m${text}\u001b[0m`
    : (_, text) => text
}

function isWantedHere(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return process.stdout.isTTY && TERM !== 'dumb'
}

/** Each verdict's icon and colour: never colour alone. */
export const marks: Readonly<Record<Verdict, Readonly<{ icon: string; colour: Colour }>>> = {
  allow: { icon: '✓', colour: 'green' },
  interstitial: { icon: '!', colour: 'yellow' },
  choose: { icon: '?', colour: 'blue' },
  reroute: { icon: '↪', colour: 'cyan' },
  block: { icon: '✕', colour: 'red' },
}

/** Text from a file or an address with what could steer a terminal made visible; line ends stay. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) =>
    character === '\n' ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

/** How many columns a terminal gives a text without colour; Chinese characters and marks take two. */
export function widthOf(text: string): number {
  return text.length + text.replace(narrow, '').length
}

const narrow = /[^\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/gu

/** Pads at the end to a width in columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Pads at the start, as numbers in a column are. */
export function paddedStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}
