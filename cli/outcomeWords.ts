import type { Words } from '../policies/engine/model.ts'
import type { Outcome } from '../policies/engine/outcome.ts'
import type { World } from '../policies/engine/world.ts'
import { feeWords, noticeWords } from '../policies/words/effects.ts'
import { presentations } from '../policies/words/presentations.ts'
import { verdicts } from '../policies/words/verdicts.ts'
import { marks, widthOf, type Paint } from './style.ts'

/** The same inside a sentence, without mark or colour. */
export function outcomePhrase(outcome: Outcome, world: World, language: keyof Words): string {
  const { icon } = marks[outcome.verdict]
  const { text } = outcomeWords(outcome, world, language, (_, each) => each)
  return text.slice(icon.length + 1)
}

/** A verdict with its mark, how it looks, and where it leads: `✕ Block · Stopped page`. */
export function outcomeWords(
  { verdict, presentation, to, notice, fee }: Outcome,
  world: World,
  language: keyof Words,
  paint: Paint,
): Readonly<{ text: string; width: number }> {
  const { icon, colour } = marks[verdict]
  const head = `${icon} ${verdicts[verdict][language]}`
  const ways = (to ?? [])
    .map((id) => nameOf(id, world, language))
    .join(language === 'zh' ? '、' : ', ')
  const more = [
    ...(notice === undefined ? [] : [noticeWords(notice)[language]]),
    ...(fee === undefined ? [] : [feeWords(fee)[language]]),
  ].map((each) => ` · ${each}`)
  const tail = ` · ${presentations[presentation][language]}${ways === '' ? '' : ` → ${ways}`}${more.join('')}`
  return { text: `${paint(colour, head)}${tail}`, width: widthOf(head + tail) }
}

function nameOf(id: string, world: World, language: keyof Words): string {
  return world.systems.get(id)?.name[language] ?? world.methods.get(id)?.name[language] ?? id
}
