import { useLayoutEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { panelNames, type PanelName, type Panels as Kept } from '../../electron/ipc/panels.ts'
import { call } from '../bridge.ts'
import { panelSizes, resized } from './panelSizes.ts'
import { Splitter } from './Splitter.tsx'
import './panels.css'

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

type Props = Readonly<{ kept: Kept; isComparing: boolean; children: ReactNode }>

/**
 * The window's grid, with a separator at each panel that a person may make larger or put away; two phones beside each
 * other have a grid of their own.
 */
export function Panels({ kept, isComparing, children }: Props) {
  const width = useSyncExternalStore(subscribe, () => window.innerWidth)
  const height = useSyncExternalStore(subscribe, () => window.innerHeight)
  const [dragged, setDragged] = useState<Kept>()
  const [known, setKnown] = useState(kept)
  if (kept !== known) {
    setKnown(kept)
    setDragged(undefined)
  }
  const shown = dragged ?? kept
  const sizes = panelSizes({ width, height }, shown)
  useLayoutEffect(() => {
    const { style } = document.documentElement
    for (const name of panelNames) {
      const size = `${sizes[name].size}px`
      // Written again, even the same size has all that hangs on it looked at anew.
      if (style.getPropertyValue(`--${name}-size`) !== size)
        style.setProperty(`--${name}-size`, size)
    }
  })
  const keep = (panels: Kept): void => {
    setDragged(panels)
    void call('settings.set', { panels })
  }
  const reset = (name: PanelName): void =>
    keep({ ...shown, [name]: undefined, hidden: shown.hidden.filter((each) => each !== name) })
  return (
    <div
      className={isComparing ? 'window window-comparing' : 'window'}
      data-hidden={isComparing ? undefined : shown.hidden.join(' ')}
    >
      {children}
      {(isComparing ? [] : panelNames).map((name) => (
        <Splitter
          key={name}
          name={name}
          size={sizes[name]}
          onDrag={(size) => setDragged(resized(shown, name, size, sizes[name]))}
          onDrop={() => dragged && keep(dragged)}
          onSize={(size) => keep(resized(shown, name, size, sizes[name]))}
          onReset={() => reset(name)}
        />
      ))}
    </div>
  )
}
