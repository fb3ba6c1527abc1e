import type { BacktestDate } from '../../../electron/ipc/backtest.ts'
import type { PackChoice } from '../../../electron/ipc/law.ts'
import { instantOf } from '../../../policies/engine/instant.ts'
import { verdicts as verdictWords } from '../../../policies/words/verdicts.ts'
import { chooseSides } from '../../diff/chosenSides.ts'
import type { Sides } from '../../diff/firstSides.ts'
import { sidePlace } from '../../diff/sidePlace.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { verdictOrder } from '../VerdictMenu.tsx'

type Props = Readonly<{
  dates: readonly BacktestDate[]
  packs: readonly PackChoice[]
  sides: Sides
}>

/** The rows that some date changes, by verdict from each date on; a press puts the second law there. */
export function Dates({ dates, packs, sides }: Props) {
  const { t, say, language } = useTexts()
  const number = new Intl.NumberFormat(language)
  const part = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const now = instantOf(sidePlace(sides.b.policy, packs)?.at ?? '', 'Z') ?? 0
  const shown = dates.findLastIndex(({ at }) => (instantOf(at, 'Z') ?? 0) <= now)
  const labelled = (date: BacktestDate, total: number): string =>
    t('backtest.date', {
      date: dayOf(date) ?? t('backtest.beforeAll'),
      verdicts: verdictOrder
        .filter((verdict) => date.verdicts[verdict] > 0)
        .map(
          (verdict) =>
            `${say(verdictWords[verdict])} ${part.format(date.verdicts[verdict] / total)}`,
        )
        .join(language === 'zh' ? '，' : ', '),
      rows: number.format(date.changed),
    })
  const total = totalOf(dates)
  const labels =
    dates.length > mostDays
      ? yearsOf(dates)
      : dates.map((date) => dayOf(date)?.slice(0, 10) ?? t('backtest.beforeAll'))
  if (total === 0) return null
  return (
    <div className="backtest-dates">
      <div className="backtest-head">
        <h3>{t('backtest.dates', { rows: number.format(total) })}</h3>
      </div>
      <ol>
        {dates.map((date, index) => (
          <li key={date.at}>
            <button
              type="button"
              title={labelled(date, total)}
              aria-label={labelled(date, total)}
              aria-pressed={index === Math.max(0, shown)}
              data-testid={testIds.backtestDate(index)}
              onClick={() => chooseSides({ ...sides, b: { ...sides.b, policy: date.policy } })}
            >
              <Column verdicts={date.verdicts} total={total} />
              <time dateTime={date.at}>{labels[index]}</time>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** A bar of verdicts, blocked ones at the bottom. */
function Column({
  verdicts,
  total,
}: Readonly<{ verdicts: BacktestDate['verdicts']; total: number }>) {
  return (
    <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      {verdictOrder.map((verdict, place) => {
        const above = verdictOrder.slice(0, place).reduce((sum, each) => sum + verdicts[each], 0)
        const height = verdicts[verdict] / total
        return (
          <rect key={verdict} data-verdict={verdict} y={above / total} width="1" height={height} />
        )
      })}
    </svg>
  )
}

function dayOf({ at, isFirst }: BacktestDate): string | undefined {
  if (isFirst) return undefined
  return at.includes('T00:00:00') ? at.slice(0, 10) : at.slice(0, 16).replace('T', ' ')
}

function totalOf([first]: readonly BacktestDate[]): number {
  return verdictOrder.reduce((sum, verdict) => sum + (first?.verdicts[verdict] ?? 0), 0)
}

/** How many labels fit beside each other where the window is narrow: years, and whole days. */
const mostLabels = 15
const mostDays = 7

/** Under the first date of a year, where the label before leaves room. */
function yearsOf(dates: readonly BacktestDate[]): readonly string[] {
  const room = Math.ceil(dates.length / mostLabels)
  const labels: string[] = []
  let last = -room
  let known: string | undefined
  for (const [index, date] of dates.entries()) {
    const year = dayOf(date)?.slice(0, 4)
    const isShown = year !== undefined && year !== known && index - last >= room
    labels.push(isShown ? year : '')
    if (!isShown) continue
    known = year
    last = index
  }
  return labels
}
