import type { Friction } from '../policies/engine/friction.ts'
import type { Verdict, Words } from '../policies/engine/model.ts'
import { endOf } from '../policies/report/endOf.ts'
import { measures, reportWords } from '../policies/report/reportWords.ts'
import type { SideView } from '../policies/report/storyView.ts'
import type { ToldRuling } from '../policies/report/toldRuling.ts'
import { presentations } from '../policies/words/presentations.ts'
import { verdicts } from '../policies/words/verdicts.ts'
import { marks, padded, paddedStart, widthOf, type Paint } from './style.ts'
import type { Telling } from './telling.ts'

type Language = keyof Words

/** What a side led to in a few words: the verdict and how it looks, each way to pay, or that nothing came of it. */
export function sideText(
  { type, told, offers, ...rest }: SideView,
  language: Language,
  paint: Paint,
): string {
  if (type !== 'ruled' || told === undefined)
    return paint('dim', reportWords[type === 'stays' ? 'stays' : 'waits'][language])
  if (offers.length > 0 && rest.state === undefined)
    return offers.map((offer) => offerText(offer, language, paint)).join('  ')
  const { verdict, presentation } = told.ruling
  const end = endOf({ type, told, offers, ...rest })
  const tail = ` · ${presentations[presentation][language]}${end ? ` → ${end[language]}` : ''}`
  return `${markText(verdict, language, paint)}${tail}`
}

function offerText({ method, ruling }: ToldRuling, language: Language, paint: Paint): string {
  const { icon, colour } = marks[ruling.verdict]
  return `${paint(colour, icon)} ${method?.[language] ?? ''}`
}

function markText(verdict: Verdict, language: Language, paint: Paint): string {
  const { icon, colour } = marks[verdict]
  return paint(colour, `${icon} ${verdicts[verdict][language]}`)
}

const measureNames = Object.keys(measures) as readonly (keyof Friction)[]

/** What each way costs, as a small table. */
export function frictionLines(
  friction: Readonly<Record<'before' | 'after', Friction>>,
  { language, paint }: Telling,
): readonly string[] {
  const names = measureNames.map((name) => measures[name][language])
  const wide = Math.max(...names.map(widthOf)) + 2
  const row = (name: string, a: string, b: string): string =>
    `  ${padded(name, wide)}${paddedStart(a, 5)}${paddedStart(b, 6)}`
  return [
    paint('bold', reportWords.friction[language]),
    paint('dim', row('', 'A', 'B')),
    ...measureNames.map((name) =>
      row(measures[name][language], String(friction.before[name]), String(friction.after[name])),
    ),
  ]
}
