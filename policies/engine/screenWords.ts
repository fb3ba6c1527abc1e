import { pages } from '../words/pages.ts'
import { reasons } from '../words/reasons.ts'
import type { Presentation, Ruling, Words } from './model.ts'

/** What a text is to a screen, as far as its words are known without the phone. */
export type Shown = 'shown' | 'absent' | 'unknown'

type Screen = Readonly<{
  state: string
  ruling: Ruling | undefined
  /** Of the system in front. */
  host: string | undefined
  address?: string | undefined
}>

/** The pages that stand in place of another, whose words are known whole. */
const standing: Readonly<Record<string, readonly Presentation[]>> = {
  warning: ['confirm-page'],
  blocked: ['stopped-page', 'copy-link-page'],
}
const all: readonly Words[] = [
  ...Object.values(pages.confirm),
  ...Object.values(pages.copyLink),
  ...Object.values(pages.stopped),
]

/**
 * Does a screen show a text? Known are the words of the pages that WeChat puts in place of others; what apps and pages
 * of the web show is not, and elements of theirs (`#id`) are not either.
 */
export function shows({ state, ruling, host, address }: Screen, text: string): Shown {
  const presentation = ruling?.presentation
  const stands = presentation !== undefined && standing[state]?.includes(presentation) === true
  if (!stands || ruling === undefined || text.startsWith('#')) return 'unknown'
  const wanted = plainText(text)
  const said = wordsOn(presentation, ruling, host).flatMap(({ zh, en }) => [zh, en])
  if ([...said, address ?? ''].some((each) => plainText(each).includes(wanted))) return 'shown'
  const isOfOther = all.some(({ zh, en }) => [zh, en].some((each) => plainText(each) === wanted))
  return isOfOther ? 'absent' : 'unknown'
}

function wordsOn(
  presentation: Presentation,
  { reason, title }: Ruling,
  host: string | undefined,
): readonly Words[] {
  const { confirm, copyLink, stopped } = pages
  switch (presentation) {
    case 'confirm-page':
      // The sentence names WeChat; no other host's wording is known.
      return [confirm.title, confirm.button, ...(host === 'wechat' ? [confirm.text] : [])]
    case 'copy-link-page':
      return [copyLink.text]
    default:
      return [stopped.title, reasons[reason] ?? title]
  }
}

/** A text as it may stand on the phone in either language: itself, and what pages say in its place in the other. */
export function saidAs(text: string): readonly string[] {
  const others = [...all, ...Object.values(reasons)].flatMap(({ zh, en }) =>
    zh === text ? [en] : en === text ? [zh] : [],
  )
  return [text, ...others]
}

/** Without what only lays it out. */
export function plainText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
