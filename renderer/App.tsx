import { MantineProvider, createTheme } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { HostState, Theme } from '../electron/ipc/host.ts'
import { writtenRuleOf } from '../policies/engine/writtenRule.ts'
import { DropZone } from './banner/DropZone.tsx'
import { NoticeBar } from './banner/NoticeBar.tsx'
import { call } from './bridge.ts'
import { hearCommands } from './commands/runCommand.ts'
import { Compare } from './compare/Compare.tsx'
import { LaneHead } from './compare/LaneHead.tsx'
import { Desk } from './desk/Desk.tsx'
import type { Sought } from './desk/Rules.tsx'
import { showTool } from './desk/tool.ts'
import { Dialogs } from './dialog/Dialogs.tsx'
import { useHostPart, useHostState } from './hostState.ts'
import { switchLanguage, useTexts } from './i18n/texts.ts'
import { Log } from './log/Log.tsx'
import { Panels } from './panels/Panels.tsx'
import { PhoneColumn } from './phone/PhoneColumn.tsx'
import { RulingPanel } from './ruling/RulingPanel.tsx'
import { Presenter } from './story/Presenter.tsx'
import { useRulesAt } from './rulesAt.ts'
import { Timeline } from './timeline/Timeline.tsx'
import { TitleBar } from './titleBar/TitleBar.tsx'

const theme = createTheme({
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  primaryColor: 'indigo',
  defaultRadius: 8,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
})

function useScheme(chosen: Theme): 'light' | 'dark' {
  const system = useColorScheme('light', { getInitialValueInEffect: false })
  return chosen === 'system' ? system : chosen
}

/** The host window: a pure view of the state that main tells of. */
export function App() {
  const scheme = useScheme(useHostPart('settings')?.theme ?? 'system')
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme}>
      <Told />
    </MantineProvider>
  )
}

function Told() {
  const state = useHostState()
  return state === undefined ? <Opening /> : <HostWindow state={state} />
}

function Opening() {
  const { t } = useTexts()
  return <div className="window-loading">{t('app.loading')}</div>
}

function HostWindow({ state }: Readonly<{ state: HostState }>) {
  const { language, motion } = state.settings
  const shown = useTexts().language
  useEffect(() => {
    document.documentElement.dataset['motion'] = motion
  }, [motion])
  useEffect(() => {
    switchLanguage(language)
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  // One frame in the other language would flicker at the start; later a blank one would.
  const [hasBegun, setHasBegun] = useState(false)
  if (!hasBegun && shown === language) setHasBegun(true)
  const [sought, setSought] = useState<Sought>()
  const showRule = useCallback((rule: string) => {
    showTool('rules')
    setSought({ rule: writtenRuleOf(rule) })
  }, [])
  const showInText = useCallback((rule: string) => {
    showTool('text')
    setSought({ rule })
  }, [])
  const [soughtSystem, setSoughtSystem] = useState<string>()
  const isComparing = state.compare !== undefined
  /** The desk is not there while two phones stand in its place. */
  const inDesk = useCallback(
    (show: (id: string) => void) => (id: string) => {
      if (isComparing) void call('compare.end', {})
      show(id)
    },
    [isComparing],
  )
  const places = useMemo(
    () => ({
      onRule: inDesk(showRule),
      onSystem: inDesk((system) => {
        showTool('board')
        setSoughtSystem(system)
      }),
    }),
    [inDesk, showRule],
  )
  const onSystemShown = useCallback(() => setSoughtSystem(undefined), [])
  const inForce = useRulesAt(state.rules, state.law.at)
  const listed = useCallback((id: string) => inForce.some((rule) => rule.id === id), [inForce])
  useEffect(hearCommands, [])
  const pack = state.packs.find(({ name }) => name === state.law.pack)
  if (!hasBegun) return undefined
  if (state.story && state.compare)
    return (
      <>
        <Presenter state={state} story={state.story} compare={state.compare} />
        <NoticeBar />
      </>
    )
  return (
    <>
      <Panels kept={state.settings.panels} isComparing={isComparing}>
        <TitleBar
          law={state.law}
          packs={state.packs}
          settings={state.settings}
          isComparing={isComparing}
          stories={state.stories}
        />
        <Timeline law={state.law} pack={pack} log={state.log} />
        <PhoneColumn
          phone={state.phone}
          names={state.names}
          programs={state.programs}
          panels={state.panels}
          device={state.settings.device}
          head={
            state.compare && (
              <LaneHead
                lane="a"
                law={state.law}
                packs={state.packs}
                onChoose={(policy) => void call('law.choose', { policy })}
              />
            )
          }
        />
        {state.compare ? (
          <Compare state={state} inForce={inForce} compare={state.compare} onRule={places.onRule} />
        ) : (
          <Desk
            state={state}
            inForce={inForce}
            sought={sought}
            onRule={showRule}
            onText={showInText}
            soughtSystem={soughtSystem}
            onSystemShown={onSystemShown}
          />
        )}
        <RulingPanel
          decision={state.decision}
          names={state.names}
          listed={listed}
          onRule={places.onRule}
          onText={inDesk(showInText)}
          isDeskFree={!isComparing}
          store={state.phone.stores[0]}
        />
        <Log
          log={state.log}
          logged={state.logged}
          names={state.names}
          selected={state.decision?.attempt}
        />
      </Panels>
      <NoticeBar />
      <Dialogs state={state} places={places} />
      <DropZone />
    </>
  )
}
