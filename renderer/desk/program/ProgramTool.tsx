import type { HostState } from '../../../electron/ipc/host.ts'
import { ProgramList } from './ProgramList.tsx'
import { ProgramPage } from './ProgramPage.tsx'
import './programTool.css'

/** The desk's tool for mini-programs: all of them, or the panels of one. */
export function ProgramTool({ state }: Readonly<{ state: HostState }>) {
  const { panels, programs } = state
  if (panels === undefined) return <ProgramList programs={programs} names={state.names} />
  return (
    <ProgramPage
      key={panels.program}
      panels={panels}
      program={programs.find(({ id }) => id === panels.program)}
      state={state}
    />
  )
}
