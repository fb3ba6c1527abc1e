import type { HostState } from '../../../electron/ipc/host.ts'
import type { ScenarioState } from '../../../electron/ipc/scenario.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFollowEnd } from '../../useFollowEnd.ts'
import { testIds } from '../../testIds.ts'
import { PickButtons, PickNotice } from './PickButtons.tsx'
import { RecordButton } from './RecordButton.tsx'
import { StepLine } from './StepLine.tsx'
import { Remarks } from './Remarks.tsx'

type Props = Readonly<{
  scenario: Extract<ScenarioState, { phase: 'recording' }>
  names: HostState['names']
  people: HostState['phone']['people']
}>

/** The steps that were taken so far, the newest last. */
export function RecordingView({ scenario, names, people }: Props) {
  const { t } = useTexts()
  const { steps, policy } = scenario
  const { box, onScroll } = useFollowEnd(String(steps.length))
  return (
    <>
      <div className="scenario-tools">
        <RecordButton isRecording />
        <span className="scenario-recording">
          <i className="record-dot" data-live />
          <b>{t('scenario.recording')}</b>
          <span role="status">{t('scenario.count', { count: steps.length })}</span>
        </span>
        <PickButtons isOff={steps.length === 0} />
        <span className="mono scenario-under" title={policy}>
          {policy}
        </span>
      </div>
      <PickNotice picking={scenario.picking} />
      <Remarks scenario={scenario} />
      {steps.length === 0 ? (
        <p className="panel-empty scenario-waiting">{t('scenario.waiting')}</p>
      ) : (
        <div ref={box} className="scenario-scroll" onScroll={onScroll}>
          <ol className="scenario-steps" data-testid={testIds.scenarioSteps}>
            {steps.map((step, index) => (
              <li key={step.id} data-testid={testIds.scenarioStep(index)}>
                <div className="scenario-line">
                  <StepLine step={step} number={index + 1} names={names} people={people} />
                </div>
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  )
}
