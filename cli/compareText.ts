import { reportWords } from '../policies/report/reportWords.ts'
import { letters, sides, type SceneView } from '../policies/report/storyView.ts'
import type { Comparison } from './comparison.ts'
import { cut, wrapped } from './layout.ts'
import { frictionLines, sideText } from './sideLines.ts'
import { padded, plain, widthOf, type Paint } from './style.ts'
import type { Telling } from './telling.ts'

/** A comparison for a person: the steps side by side, where they part and by which rules, and what each way costs. */
export function compareText(comparison: Comparison, telling: Telling): string {
  const { name, laws, steps, told } = comparison
  const { paint } = telling
  const lines = [
    paint('bold', plain(name)),
    `A  ${laws.a.label}`,
    `B  ${laws.b.label}`,
    ...steps.flatMap((step) => ['', ...stepLines(step, telling)]),
    '',
    ...partingLines(comparison, telling),
    '',
    ...frictionLines(told.friction, telling),
  ]
  return `${lines.join('\n')}\n`
}

const unpainted: Paint = (_, text) => text

/** Side by side where both fit, else one below the other. */
function stepLines(step: SceneView, telling: Telling): readonly string[] {
  const { language, paint, width } = telling
  const room = Math.floor((width - 10) / 2) - 3
  const [a, b] = sides.map((side) => ({
    text: `${letters[side]}  ${sideText(step[side], language, paint)}`,
    wide: widthOf(sideText(step[side], language, unpainted)),
    rule: step[side].type === 'ruled' ? (step[side].told?.ruling.rule ?? '') : '',
  })) as [Cell, Cell]
  const sign = step.road === 'parting' ? paint('red', '≠') : step.isAlike ? '=' : ' '
  const head = `${padded(String(step.number), 3)}${plain(step.caption[language])}`
  if (Math.max(a.wide, b.wide) > room)
    return [
      head,
      `   ${a.text}`,
      ...ruleLine(a, paint),
      ` ${sign} ${b.text}`,
      ...ruleLine(b, paint),
    ]
  const gap = ' '.repeat(room - a.wide)
  const rules = `      ${padded(a.rule, room)}       ${b.rule}`.trimEnd()
  return [
    head,
    `   ${a.text}${gap} ${sign}  ${b.text}`,
    ...(rules === '' ? [] : [paint('dim', rules)]),
  ]
}

type Cell = Readonly<{ text: string; wide: number; rule: string }>

function ruleLine({ rule }: Cell, paint: Paint): readonly string[] {
  return rule === '' ? [] : [paint('dim', `      ${rule}`)]
}

function partingLines({ parting }: Comparison, telling: Telling): readonly string[] {
  const { language, paint, width } = telling
  if (parting === undefined) {
    const words = language === 'zh' ? '两边没有分开。' : 'The two sides do not part.'
    return [paint('bold', words)]
  }
  const head =
    language === 'zh'
      ? `从第 ${parting.number} 步起分开`
      : `${reportWords.part.en}, in step ${parting.number}`
  return [
    paint('bold', head),
    ...sides.flatMap((side) => {
      const { told } = parting[side]
      if (told === undefined)
        return [`   ${letters[side]}  ${sideText(parting[side], language, paint)}`]
      const [first = '', ...rest] = wrapped(plain(told.sentence[language]), width - 6)
      return [
        `   ${letters[side]}  ${first}`,
        ...rest.map((line) => `      ${line}`),
        `      ${told.ruling.rule}  ${paint('dim', cut(plain(told.ruling.title[language]), width - 8 - told.ruling.rule.length))}`,
      ]
    }),
  ]
}
