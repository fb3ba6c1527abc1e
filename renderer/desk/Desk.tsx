import { Tabs } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { HostState } from '../../electron/ipc/host.ts'
import { Banner } from '../banner/Banner.tsx'
import { DiffPanel } from '../diff/DiffPanel.tsx'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { BacktestTool } from './backtest/BacktestTool.tsx'
import { Switchboard } from './board/Switchboard.tsx'
import { DeviceChoice } from './program/DeviceChoice.tsx'
import { ProgramTool } from './program/ProgramTool.tsx'
import { RunnerTool } from './runner/RunnerTool.tsx'
import { Rules } from './Rules.tsx'
import { ScenarioTool } from './scenario/ScenarioTool.tsx'
import type { Sought } from './Rules.tsx'
import { showTool, tools, useTool } from './tool.ts'
import './desk.css'

type Props = Readonly<{
  state: HostState
  /** The rules in force. */
  inForce: HostState['rules']
  sought: Sought | undefined
  onRule: (rule: string) => void
  onText: (rule: string) => void
  /** A row of the switchboard to show, until it is shown. */
  soughtSystem: string | undefined
  onSystemShown: () => void
}>

/** The editor is large, and most starts never see it. */
const PolicyText = lazy(async () => ({
  default: (await import('./text/PolicyText.tsx')).PolicyText,
}))

/** One tool at a time: the switchboard, the overlay's text, differences, the rules, the mini-programs, a scenario, a replay of many, or a back-test. */
export function Desk({
  state,
  inForce,
  sought,
  onRule,
  onText,
  soughtSystem,
  onSystemShown,
}: Props) {
  const { t } = useTexts()
  const tool = useTool()
  return (
    <main className="desk">
      {state.law.problem && <Banner text={state.law.problem.text} />}
      <Tabs
        className="desk-tools"
        // What is not shown asks for nothing and draws nothing, but for the list of rules, which keeps its place and whose
        // effects do not run again. A panel can ask for more than the tabs, never for less.
        keepMounted={false}
        keepMountedMode="display-none"
        value={tool}
        onChange={(next) => showTool(tools.find((each) => each === next) ?? 'board')}
      >
        <div className="desk-head">
          <Tabs.List aria-label={t('desk.tools')} data-testid={testIds.deskTools}>
            {tools.map((each) => (
              <Tabs.Tab key={each} value={each} data-testid={testIds.deskTool(each)}>
                {t(`desk.${each}`)}
                {each === 'scenario' && state.scenario?.phase === 'recording' && (
                  <i className="desk-recording" title={t('scenario.recordingNow')}>
                    <span className="hidden-but-read">{t('scenario.recordingNow')}</span>
                  </i>
                )}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tool === 'programs' && state.panels ? (
            <DeviceChoice device={state.settings.device} />
          ) : (
            <span title={t(`${tool}.hint`)}>{t(`${tool}.hint`)}</span>
          )}
        </div>
        <Tabs.Panel className="desk-tool" value="board">
          <Switchboard
            board={state.board}
            law={state.law}
            companies={state.companies}
            names={state.names}
            onRule={onRule}
            sought={soughtSystem}
            onShown={onSystemShown}
          />
        </Tabs.Panel>
        <Tabs.Panel className="desk-tool" value="text">
          <Suspense fallback={<div className="panel-empty">{t('app.loading')}</div>}>
            <PolicyText
              key={state.settings.language}
              law={state.law}
              rules={state.rules}
              names={state.names}
              sought={sought}
            />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel className="desk-tool" value="diff">
          <DiffPanel
            law={state.law}
            inForce={inForce}
            packs={state.packs}
            companies={state.companies}
            diff={state.diff}
            names={state.names}
            onRule={onRule}
          />
        </Tabs.Panel>
        <Tabs.Panel className="desk-tool" value="rules" keepMounted>
          <Rules
            rules={inForce}
            decided={state.decision?.ruling.rule}
            sought={sought}
            onText={onText}
          />
        </Tabs.Panel>
        <Tabs.Panel className="desk-tool" value="programs">
          <ProgramTool state={state} />
        </Tabs.Panel>
        <Tabs.Panel className="desk-tool" value="scenario">
          <ScenarioTool scenario={state.scenario} names={state.names} people={state.phone.people} />
        </Tabs.Panel>
        <Tabs.Panel className="desk-tool" value="runner">
          <RunnerTool runner={state.runner} />
        </Tabs.Panel>
        <Tabs.Panel className="desk-tool" value="backtest">
          <BacktestTool
            law={state.law}
            packs={state.packs}
            names={state.names}
            backtest={state.backtest}
          />
        </Tabs.Panel>
      </Tabs>
    </main>
  )
}
