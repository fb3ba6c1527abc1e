import type { Friction } from '../policies/engine/friction.ts'
import type { Words } from '../policies/engine/model.ts'
import { measures, reportWords } from '../policies/report/reportWords.ts'
import { letters, sides, type SideView } from '../policies/report/storyView.ts'
import type { Comparison } from './comparison.ts'
import { sideText } from './sideLines.ts'
import { plain } from './style.ts'

/** A comparison for a ticket or a page: the same as its text, in Markdown. */
export function compareMarkdown(
  { name, laws, steps, parting, told }: Comparison,
  language: keyof Words,
): string {
  const step = language === 'zh' ? '步骤' : 'Step'
  const rows = steps.map((each) => {
    const mark = each.road === 'parting' ? ' ≠' : ''
    const cells = sides.map((side) => sideCell(each[side], language))
    return [`${each.number}${mark}`, escaped(each.caption[language]), ...cells]
  })
  const costs = (Object.keys(measures) as readonly (keyof Friction)[]).map((measure) => [
    measures[measure][language],
    ...sides.map((side) => String(told.friction[side][measure])),
  ])
  const lines = [
    `## ${escaped(name)}`,
    '',
    ...table(['', step, `A: ${escaped(laws.a.label)}`, `B: ${escaped(laws.b.label)}`], rows),
    '',
    ...(parting === undefined
      ? [language === 'zh' ? '两边没有分开。' : 'The two sides do not part.']
      : [
          `**${reportWords.part[language]}** (${parting.number})`,
          '',
          ...sides.flatMap((side) => {
            const ruled = parting[side].told
            if (ruled === undefined) return []
            const { sentence, ruling } = ruled
            return [`- ${letters[side]}: ${escaped(sentence[language])} (\`${ruling.rule}\`)`]
          }),
        ]),
    '',
    ...table([reportWords.friction[language], 'A', 'B'], costs),
  ]
  return `${lines.join('\n')}\n`
}

function sideCell(view: SideView, language: keyof Words): string {
  const text = escaped(sideText(view, language, (_, each) => each))
  return view.type === 'ruled' && view.told ? `${text} (\`${view.told.ruling.rule}\`)` : text
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

/** Text in a cell or a paragraph, without a meaning of its own. */
function escaped(text: string): string {
  return plain(text)
    .replaceAll('\n', ' ')
    .replace(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`)
}
