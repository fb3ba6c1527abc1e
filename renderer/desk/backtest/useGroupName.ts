import type { HostState } from '../../../electron/ipc/host.ts'
import { Surface } from '../../../policies/engine/attributes.ts'
import { surfaces } from '../../../policies/words/surfaces.ts'
import { useTexts } from '../../i18n/texts.ts'

/** What an owner or a surface is called. */
export function useGroupName(
  names: HostState['names'],
): (by: 'owner' | 'surface', name: string) => string {
  const { t, say } = useTexts()
  return (by, name) => {
    if (by === 'surface') {
      const { data } = Surface.safeParse(name)
      return data === undefined ? name : say(surfaces[data])
    }
    if (name === 'unknown') return t('backtest.unknown')
    const known = names[name]
    return known === undefined ? name : say(known)
  }
}
