import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { PanelName } from '../../electron/ipc/panels.ts'
import { runCommand } from '../commands/runCommand.ts'
import { LineIcon } from '../icon/LineIcon.tsx'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import type { PanelSize } from './panelSizes.ts'

type Props = Readonly<{
  name: PanelName
  size: PanelSize
  onDrag: (size: number) => void
  onDrop: () => void
  onSize: (size: number) => void
  onReset: () => void
}>

const step = 16
const growing: Readonly<Record<PanelName, string>> = {
  phone: 'ArrowRight',
  ruling: 'ArrowLeft',
  log: 'ArrowUp',
}
const shrinking: Readonly<Record<PanelName, string>> = {
  phone: 'ArrowLeft',
  ruling: 'ArrowRight',
  log: 'ArrowDown',
}
/** Where the panel would be if it were brought back. */
const opening: Readonly<Record<PanelName, string>> = {
  phone: 'M6 3.5 10.5 8 6 12.5',
  ruling: 'M10 3.5 5.5 8l4.5 4.5',
  log: 'M3.5 10 8 5.5l4.5 4.5',
}

/** Drag it, or use arrows, Home and End; Enter puts the panel away and back; a double click gives it its usual size. */
export function Splitter({ name, size, onDrag, onDrop, onSize, onReset }: Props) {
  const { t } = useTexts()
  const start = useRef<Readonly<{ at: number; size: number }>>(undefined)
  const placeOf = ({ clientX, clientY }: PointerEvent): number =>
    name === 'phone' ? clientX : name === 'ruling' ? -clientX : -clientY
  const toggle = (): void => runCommand(`view.${name}`)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const by = event.shiftKey ? 4 * step : step
    if (event.key === 'Enter') toggle()
    else if (size.isHidden) return
    else if (event.key === growing[name]) onSize(size.size + by)
    else if (event.key === shrinking[name]) onSize(Math.max(size.min, size.size - by))
    else if (event.key === 'Home') onSize(size.min)
    else if (event.key === 'End') onSize(size.max)
    else return
    event.preventDefault()
  }
  return (
    <div
      className={`splitter splitter-${name}`}
      role="separator"
      tabIndex={0}
      aria-label={t(`panels.${name}`)}
      aria-orientation={name === 'log' ? 'horizontal' : 'vertical'}
      aria-valuemin={0}
      aria-valuemax={size.max}
      aria-valuenow={size.isHidden ? 0 : size.size}
      aria-valuetext={size.isHidden ? t('panels.hidden') : t('panels.size', { size: size.size })}
      title={t(size.isHidden ? 'panels.show' : 'panels.hint')}
      data-hidden={size.isHidden || undefined}
      data-testid={testIds.splitter(name)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { at: placeOf(event), size: size.size }
      }}
      onPointerMove={(event) => {
        const from = start.current
        if (from === undefined) return
        const by = placeOf(event) - from.at
        if (by !== 0) onDrag(from.size + by)
      }}
      onPointerUp={(event) => {
        const from = start.current
        start.current = undefined
        if (from === undefined) return
        if (size.isHidden && placeOf(event) === from.at) toggle()
        else onDrop()
      }}
      onPointerCancel={() => {
        start.current = undefined
        onDrop()
      }}
      onDoubleClick={onReset}
    >
      {size.isHidden && <LineIcon path={opening[name]} />}
    </div>
  )
}
