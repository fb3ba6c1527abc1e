import { useTexts } from '../../i18n/texts.ts'
import { LineIcon } from '../../icon/LineIcon.tsx'
import { testIds } from '../../testIds.ts'
import type { Stopped } from './ScenarioEditor.tsx'

/** How the scenario comes out when it is replayed as it stands. */
export function Replayed({ scenario }: Readonly<{ scenario: Stopped }>) {
  const { t } = useTexts()
  const { faults, steps, replayed, journeys } = scenario
  const wrong = steps.filter(({ problems, isMissed }) => problems.length > 0 || isMissed).length
  const [fault] = faults
  const isWell = fault === undefined && wrong === 0
  const went = (): string => {
    if (journeys === 1) return t('scenario.passes')
    return replayed === journeys
      ? t('scenario.passesAll', { count: journeys })
      : t('scenario.passesSome', { count: journeys, replayed })
  }
  const text = (): string => {
    if (fault !== undefined) return t('scenario.unreadable')
    if (wrong > 0) return t('scenario.fails', { count: wrong })
    const unchecked = steps.flatMap(({ onlyOnPhone = [] }) => onlyOnPhone).length
    return unchecked === 0 ? went() : `${went()} · ${t('scenario.unchecked', { count: unchecked })}`
  }
  return (
    <span
      className="scenario-replayed"
      role="status"
      data-well={isWell || undefined}
      title={faults.join('\n') || undefined}
      data-testid={testIds.scenarioReplayed}
    >
      <LineIcon path={isWell ? 'm3 8.5 3.5 3.5L13 5' : 'M8 2 14.5 13.5h-13ZM8 6.5v3.5M8 11.8v.2'} />
      <span>
        {text()}
        {fault !== undefined && <span className="mono scenario-first-fault">{fault}</span>}
      </span>
    </span>
  )
}
