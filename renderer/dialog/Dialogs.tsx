import type { HostState } from '../../electron/ipc/host.ts'
import type { Places } from '../commands/entries.ts'
import { Palette } from '../commands/Palette.tsx'
import { Shortcuts } from '../commands/Shortcuts.tsx'
import { About } from './About.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import { useDialog } from './dialog.ts'

/** The dialog in front, where there is one. */
export function Dialogs({ state, places }: Readonly<{ state: HostState; places: Places }>) {
  switch (useDialog()) {
    case 'palette':
      return <Palette state={state} places={places} />
    case 'shortcuts':
      return <Shortcuts />
    case 'settings':
      return <SettingsForm settings={state.settings} />
    case 'about':
      return <About about={state.about} />
    case undefined:
      return undefined
  }
}
