import { Tabs } from '@mantine/core'
import { useState } from 'react'
import type { ProgramEntry, ProgramPanels } from '../../../electron/ipc/deskPrograms.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { AppData } from './data/AppData.tsx'
import { Console } from './console/Console.tsx'
import { isOfProgram } from './isOfProgram.ts'
import { Network } from './network/Network.tsx'
import { PolicyLines } from './PolicyLines.tsx'
import { Problems } from './Problems.tsx'
import { Storage } from './Storage.tsx'
import './panels.css'

type Props = Readonly<{
  panels: ProgramPanels
  program: ProgramEntry | undefined
  state: HostState
}>
const tabs = ['problems', 'console', 'data', 'storage', 'network', 'policy'] as const
type Tab = (typeof tabs)[number]

export function Panels({ panels, program, state }: Props) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<Tab>()
  // What stands in the way comes first, until the person chooses.
  const tab = chosen ?? (panels.problems.length > 0 ? 'problems' : 'console')
  const ruled = state.log.filter((entry) => isOfProgram(entry, program))
  const counts: Readonly<Record<Tab, number>> = {
    problems: panels.problems.length,
    console: panels.console.length,
    data: 0,
    storage: panels.storage.entries.length,
    network: panels.network.length,
    policy: ruled.length,
  }
  return (
    <Tabs
      className="program-tabs"
      keepMounted={false}
      value={tab}
      onChange={(next) => setChosen(tabs.find((each) => each === next))}
    >
      <Tabs.List>
        {tabs.map((each) => (
          <Tabs.Tab key={each} value={each} data-testid={testIds.programTab(each)}>
            {t(`panels.${each}`)}
            {counts[each] > 0 && <small className="program-count">{counts[each]}</small>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="problems">
        <Problems problems={panels.problems} isCompiling={program?.status === 'compiling'} />
      </Tabs.Panel>
      <Tabs.Panel value="console">
        <Console lines={panels.console} />
      </Tabs.Panel>
      <Tabs.Panel value="data">
        <AppData panels={panels} />
      </Tabs.Panel>
      <Tabs.Panel value="storage">
        <Storage storage={panels.storage} />
      </Tabs.Panel>
      <Tabs.Panel value="network">
        <Network panels={panels} />
      </Tabs.Panel>
      <Tabs.Panel value="policy">
        <PolicyLines entries={ruled} names={state.names} selected={state.decision?.attempt} />
      </Tabs.Panel>
    </Tabs>
  )
}
