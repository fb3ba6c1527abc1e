import type { Coverage } from '../policies/engine/coverage.ts'
import { Verdict } from '../policies/engine/model.ts'
import { surfaces as surfaceWords } from '../policies/words/surfaces.ts'
import { verdicts as verdictWords } from '../policies/words/verdicts.ts'
import { cut, flowed } from './layout.ts'
import { groupedNumber } from './matrixText.ts'
import type { Places } from './places.ts'
import { marks, padded, paddedStart, plain, widthOf } from './style.ts'
import type { Telling } from './telling.ts'
import { titlesOf, type Subject } from './subject.ts'

/** A policy with what was exercised of it, and where its rules stand. */
export type Covered = Readonly<{ subject: Subject; coverage: Coverage; places: Places }>

const barWidth = 30

/** What is exercised of one policy and what is not, for a person. */
export function coverageText(covered: Covered, telling: Telling): string {
  const { subject, coverage } = covered
  const { language, paint } = telling
  const { covered: some, total } = coverage
  const percent = total === 0 ? 100 : Math.floor((some / total) * 100)
  const full = Math.floor((percent / 100) * barWidth)
  const colour = percent === 100 ? 'green' : percent >= 80 ? 'yellow' : 'red'
  const bar = `${paint(colour, '█'.repeat(full))}${paint('dim', '░'.repeat(barWidth - full))}`
  const told =
    language === 'zh'
      ? `${total} 条可达规则中走到 ${some} 条`
      : `${some} of ${total} reachable rules exercised`
  const lines = [
    `${paint('bold', plain(subject.label))}  ${bar} ${paint(colour, `${percent} %`)}  ${told}`,
    '',
    ...verdictLines(coverage, telling),
    '',
    ...surfaceLines(coverage, telling),
    ...ruleLines(covered, telling),
  ]
  return `${lines.join('\n')}\n`
}

function verdictLines({ verdicts }: Coverage, { language, paint }: Telling): readonly string[] {
  const heads = language === 'zh' ? ['链接', '支付'] : ['links', 'payments']
  const first =
    Math.max(...Verdict.options.map((each) => widthOf(verdictWords[each][language]))) + 6
  const head = heads.map((each) => paddedStart(each, 12)).join('')
  return [
    paint('dim', `  ${padded(language === 'zh' ? '裁定' : 'verdict', first)}${head}`),
    ...Verdict.options.map((verdict) => {
      const { icon, colour } = marks[verdict]
      const cells = (['link', 'payment'] as const).map((subject) => {
        const found = verdicts.find((each) => each.subject === subject && each.name === verdict)
        if (found === undefined) return paddedStart('', 12)
        if (found.count > 0) return paddedStart(groupedNumber(found.count), 12)
        return found.isReachable
          ? paint('red', paddedStart(language === 'zh' ? '从未' : 'never', 12))
          : paint('dim', paddedStart('–', 12))
      })
      const name = padded(`${icon} ${verdictWords[verdict][language]}`, first)
      return `  ${paint(colour, name)}${cells.join('')}`
    }),
  ]
}

function surfaceLines({ surfaces }: Coverage, telling: Telling): readonly string[] {
  const { language, paint, width } = telling
  const labels = language === 'zh' ? ['位置', '从未'] : ['surfaces', 'never']
  const column = 11
  const separator = language === 'zh' ? '、' : ', '
  const used = surfaces
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ name, count }) => `${surfaceWords[name][language]} ${groupedNumber(count)}`)
  const never = surfaces
    .filter(({ count, isReachable }) => count === 0 && isReachable)
    .map(({ name }) => surfaceWords[name][language])
  return [used, never].flatMap((items, index) => {
    if (items.length === 0) return []
    return flowed(items, separator, width - 2 - column).map((line, row) => {
      const label = padded(row === 0 ? (labels[index] ?? '') : '', column)
      return `  ${paint(index === 1 ? 'red' : 'dim', label)}${line}`
    })
  })
}

function ruleLines({ subject, coverage, places }: Covered, telling: Telling): readonly string[] {
  const { language, paint, width, isFull } = telling
  const titles = titlesOf(subject.policy)
  const missing = coverage.rules.filter(({ count, isReachable }) => count === 0 && isReachable)
  const dead = coverage.rules.filter(({ isReachable }) => !isReachable)
  const shown = isFull ? coverage.rules : missing
  const heads =
    language === 'zh' ? ['全部规则', '没有走到的规则'] : ['All rules', 'Rules not exercised']
  const idWidth = Math.min(32, Math.max(0, ...shown.map(({ name }) => name.length)))
  const placeWidth = Math.max(0, ...shown.map(({ name }) => widthOf(places.get(name) ?? '')))
  const lines = shown.map(({ name, count, isReachable }) => {
    const times = isFull ? paddedStart(isReachable ? groupedNumber(count) : '–', 7) : ''
    const start = `  ${padded(cut(name, idWidth), idWidth)}  `
    const place = padded(places.get(name) ?? '', placeWidth)
    const room = width - widthOf(start) - placeWidth - widthOf(times) - 4
    const title = cut(plain(titles.get(name)?.[language] ?? ''), Math.max(10, room))
    return `${start}${paint('dim', plain(place))}${times}  ${title}`
  })
  const notes =
    dead.length === 0
      ? []
      : [
          '',
          paint(
            'dim',
            language === 'zh'
              ? `另有 ${dead.length} 条规则无论如何也走不到（见 hutong lint）`
              : `${dead.length} more can never be reached (see hutong lint)`,
          ),
        ]
  if (shown.length === 0) return notes
  return ['', paint('bold', heads[isFull ? 0 : 1] ?? ''), ...lines, ...notes]
}
