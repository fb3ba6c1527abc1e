import type { HostState } from '../../../electron/ipc/host.ts'
import type { ScenarioState } from '../../../electron/ipc/scenario.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { NoScenario } from './NoScenario.tsx'
import { RecordingView } from './RecordingView.tsx'
import { ScenarioEditor } from './ScenarioEditor.tsx'
import './scenario.css'

type Props = Readonly<{
  scenario: ScenarioState | undefined
  names: HostState['names']
  people: HostState['phone']['people']
}>

/** A scenario: recorded from what is done on the phone, changed, and written as a file. */
export function ScenarioTool({ scenario, names, people }: Props) {
  return (
    <section className="scenario" data-testid={testIds.scenario}>
      {scenario?.problem !== undefined && <Problem text={scenario.problem} />}
      {(scenario === undefined || scenario.phase === 'none') && (
        <NoScenario canUndo={scenario?.canUndo === true} />
      )}
      {scenario?.phase === 'recording' && (
        <RecordingView scenario={scenario} names={names} people={people} />
      )}
      {scenario?.phase === 'stopped' && (
        <ScenarioEditor scenario={scenario} names={names} people={people} />
      )}
    </section>
  )
}

function Problem({ text }: Readonly<{ text: string }>) {
  const { t } = useTexts()
  return (
    <div className="scenario-problem" role="alert" data-testid={testIds.scenarioProblem}>
      <div>
        <b>{t('scenario.problem')}</b>
        <pre className="mono">{text}</pre>
      </div>
      <button
        type="button"
        className="link-button"
        data-testid={testIds.scenarioProblemDismiss}
        onClick={() => void call('scenario.dismiss-problem', {})}
      >
        {t('problem.dismiss')}
      </button>
    </div>
  )
}
