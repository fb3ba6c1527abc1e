import { Modal } from '@mantine/core'
import { ReactFlowProvider } from '@xyflow/react'
import { useMemo, useState, type ReactNode } from 'react'
import type { Decision } from '../../../electron/ipc/host.ts'
import { walkOf } from '../../../policies/engine/walk.ts'
import { LineIcon } from '../../icon/LineIcon.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { ChartView } from './ChartView.tsx'
import { stateName } from './chartWords.ts'
import type { ChartSize } from './elkGraph.ts'
import { lookOf, rulesTaken } from './lookOf.ts'
import { MomentWords } from './MomentWords.tsx'
import { StepList } from './StepList.tsx'
import { Stepper } from './Stepper.tsx'
import { useTravel } from './useTravel.ts'
import '@xyflow/react/dist/base.css'
import './chart.css'
import './machine.css'

/** The machine that ruled, as it went: each moment of the attempt can be gone back to. */
export function Machine({
  decision,
  isDeskFree,
}: Readonly<{ decision: Decision; isDeskFree: boolean }>) {
  const texts = useTexts()
  const { t } = texts
  const { attempt, steps, inspection } = decision
  const { chart } = inspection
  const stands = useMemo(() => walkOf(chart, steps), [chart, steps])
  const travel = useTravel(attempt, stands.length)
  const look = useMemo(() => lookOf(chart, stands, travel.at), [chart, stands, travel.at])
  const taken = useMemo(() => rulesTaken(stands), [stands])
  const [isLarge, setLarge] = useState(false)
  if (isLarge && !isDeskFree) setLarge(false)
  const kind = t(chart.initial === 'quoting' ? 'machine.payment' : 'machine.link')
  const now = stands[travel.at]
  const label = t('machine.label', { kind, state: now ? stateName(now.state, texts) : '' })
  const view = (size: ChartSize, more?: ReactNode) => (
    <ReactFlowProvider>
      <ChartView chart={chart} look={look} taken={taken} size={size} label={label}>
        {more}
      </ChartView>
    </ReactFlowProvider>
  )
  return (
    <div className="machine" data-testid={testIds.machine}>
      <MomentWords stands={stands} travel={travel} />
      <Stepper stands={stands} travel={travel} />
      {view(
        'narrow',
        <button
          type="button"
          className="icon-button"
          title={t('machine.enlarge')}
          aria-label={t('machine.enlarge')}
          aria-haspopup="dialog"
          disabled={!isDeskFree}
          data-testid={testIds.chartEnlarge}
          onClick={() => setLarge(true)}
        >
          <LineIcon path="M9.5 3H13v3.5M13 3 9 7M6.5 13H3V9.5M3 13l4-4" />
        </button>,
      )}
      <StepList stands={stands} travel={travel} />
      <Modal
        opened={isLarge}
        onClose={() => setLarge(false)}
        title={kind}
        closeButtonProps={{ 'aria-label': t('notice.close') }}
        className="machine-large"
        classNames={{ inner: 'machine-inner', overlay: 'machine-overlay' }}
        overlayProps={{ backgroundOpacity: 0 }}
        transitionProps={{ duration: 0 }}
        data-testid={testIds.chartLarge}
      >
        <div className="machine-desk">
          {view('wide')}
          <div className="machine-side">
            <Stepper stands={stands} travel={travel} />
            <MomentWords stands={stands} travel={travel} />
            <StepList stands={stands} travel={travel} />
          </div>
        </div>
      </Modal>
    </div>
  )
}
