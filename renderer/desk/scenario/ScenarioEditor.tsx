import { SegmentedControl } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { lazy, Suspense, useState } from 'react'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { ScenarioState } from '../../../electron/ipc/scenario.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { ExamplesTable } from './ExamplesTable.tsx'
import { Kept } from './Kept.tsx'
import { PickNotice } from './PickButtons.tsx'
import { Remarks } from './Remarks.tsx'
import { Replayed } from './Replayed.tsx'
import { ScenarioHead } from './ScenarioHead.tsx'
import { ScenarioTools } from './ScenarioTools.tsx'
import { StepList } from './StepList.tsx'

export type Stopped = Extract<ScenarioState, { phase: 'stopped' }>
type Props = Readonly<{
  scenario: Stopped
  names: HostState['names']
  people: HostState['phone']['people']
}>
type View = 'steps' | 'examples' | 'yaml'

/** What draws the text is large, and most starts never see it. */
const YamlText = lazy(async () => ({ default: (await import('./YamlText.tsx')).YamlText }))

/** With as much room as this the text stands beside what it is of, in pixels. */
const wide = 820

/** A scenario that can be changed: its steps, its table, and the text that would be written. */
export function ScenarioEditor({ scenario, names, people }: Props) {
  const { t } = useTexts()
  const [chosen, setView] = useState<View>('steps')
  const { ref, width } = useElementSize()
  const isWide = width >= wide
  const view = isWide && chosen === 'yaml' ? 'steps' : chosen
  const { steps, examples, text } = scenario
  const views: readonly View[] = isWide ? ['steps', 'examples'] : ['steps', 'examples', 'yaml']
  const counts = { steps: steps.length, examples: examples.length, yaml: undefined }
  const yaml = (
    <Suspense fallback={<div className="panel-empty">{t('app.loading')}</div>}>
      <YamlText text={text} />
    </Suspense>
  )
  return (
    <div ref={ref} className="scenario-editor">
      <ScenarioTools scenario={scenario} />
      <ScenarioHead scenario={scenario} />
      <PickNotice picking={scenario.picking} />
      <Remarks scenario={scenario} />
      <div className="scenario-views">
        <SegmentedControl
          aria-label={t('scenario.view')}
          value={view}
          onChange={setView}
          data={views.map((value) => ({
            value,
            label: (
              <span data-testid={testIds.scenarioView(value)}>
                {t(`scenario.${value}`)}
                {counts[value] !== undefined && (
                  <small className="scenario-count">{counts[value]}</small>
                )}
              </span>
            ),
          }))}
        />
        <Replayed scenario={scenario} />
        <Kept scenario={scenario} />
      </div>
      <div className="scenario-panes" data-wide={isWide || undefined}>
        {view === 'steps' && <StepList steps={steps} names={names} people={people} />}
        {view === 'examples' && (
          <ExamplesTable examples={examples} onSteps={() => setView('steps')} />
        )}
        {(isWide || view === 'yaml') && yaml}
      </div>
    </div>
  )
}
