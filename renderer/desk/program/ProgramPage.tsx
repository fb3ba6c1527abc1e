import type { ProgramEntry, ProgramPanels } from '../../../electron/ipc/deskPrograms.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { LaunchForm } from './LaunchForm.tsx'
import { Panels } from './Panels.tsx'
import { ProgramHead } from './ProgramHead.tsx'

type Props = Readonly<{
  panels: ProgramPanels
  program: ProgramEntry | undefined
  state: HostState
}>

/** One mini-program: what it is, how it is opened, and its panels. */
export function ProgramPage({ panels, program, state }: Props) {
  const { t, say } = useTexts()
  const name = program ? say(program.name) : panels.program
  return (
    <section
      className="program-page"
      aria-label={t('panels.label', { name })}
      data-testid={testIds.programPanels}
    >
      <ProgramHead panels={panels} program={program} name={name} />
      <LaunchForm panels={panels} canRun={program?.status !== 'compiling'} />
      <Panels panels={panels} program={program} state={state} />
    </section>
  )
}
