import { verdicts } from '../../../policies/words/verdicts.ts'
import { compact } from '../../i18n/compact.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { VerdictMatrix, type Move } from '../../verdict/VerdictMatrix.tsx'
import type { Flow } from './flows.ts'

type Props = Readonly<{
  flows: readonly Flow[]
  chosen: Move | undefined
  onChosen: (move: Move | undefined) => void
}>

/** What the chart shows, in numbers. */
export function FlowTable({ flows, chosen, onChosen }: Props) {
  const { t, say, language } = useTexts()
  const number = new Intl.NumberFormat(language)
  return (
    <VerdictMatrix
      caption={t('backtest.table')}
      cells={flows.map(({ before, after, rows }) => ({
        before,
        after,
        count: rows,
        text: compact[language].format(rows),
        label: t('backtest.cell', {
          from: say(verdicts[before]),
          to: say(verdicts[after]),
          rows: number.format(rows),
        }),
      }))}
      chosen={chosen}
      onChosen={onChosen}
      testId={testIds.backtestTable}
    />
  )
}
