import type { ScenarioState } from '../../../electron/ipc/scenario.ts'
import { useTexts } from '../../i18n/texts.ts'

type Props = Readonly<{ scenario: Exclude<ScenarioState, { phase: 'none' }> }>

/** What a recording could not say. */
export function Remarks({ scenario: { leftOut, hasOwn } }: Props) {
  const { t } = useTexts()
  if (leftOut === 0 && !hasOwn) return undefined
  return (
    <ul className="scenario-remarks">
      {hasOwn && <li>{t('scenario.hasOwn')}</li>}
      {leftOut > 0 && <li>{t('scenario.leftOut', { count: leftOut })}</li>}
    </ul>
  )
}
