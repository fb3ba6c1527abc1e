import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { totalsOf, type Flow } from './flows.ts'

/** Four numbers: how many rows there are, and how many open up, close, or change otherwise. */
export function Tiles({ flows }: Readonly<{ flows: readonly Flow[] }>) {
  const { t, language } = useTexts()
  const totals = totalsOf(flows)
  const number = new Intl.NumberFormat(language)
  const part = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <dl className="backtest-tiles">
      {(['rows', 'opened', 'closed', 'otherwise'] as const).map((each) => (
        <div key={each} data-tile={each} title={t(`backtest.${each}Hint`)}>
          <dt>{t(`backtest.${each}`)}</dt>
          <dd data-testid={testIds.backtestTile(each)}>{number.format(totals[each])}</dd>
          <dd className="backtest-part">
            {each === 'rows'
              ? t('backtest.rowsHint')
              : part.format(totals.rows === 0 ? 0 : totals[each] / totals.rows)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
