import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { HostState } from '../../electron/ipc/host.ts'
import { Dialog } from '../dialog/Dialog.tsx'
import { showDialog } from '../dialog/dialog.ts'
import { LineIcon } from '../icon/LineIcon.tsx'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { entriesOf, writtenDay, type Places } from './entries.ts'
import type { Entry } from './entry.ts'
import { found } from './found.ts'
import { isMac } from './runCommand.ts'
import { shownKeys } from './keys.ts'
import './palette.css'

type Props = Readonly<{ state: HostState; places: Places }>

/** Everything that can be done or gone to, found by a few letters. */
export function Palette({ state, places }: Props) {
  const { t, say } = useTexts()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const [before] = useState(() => document.activeElement)
  const entries = useMemo(() => entriesOf(state, places), [state, places])
  const sections = useMemo(() => {
    const day = writtenDay(state, query)
    const some = found(entries, query)
    if (day === undefined) return some
    const dates = some.find(({ group }) => group === 'date')?.entries ?? []
    const others = some.filter(({ group }) => group !== 'date')
    return [{ group: 'date' as const, entries: [day, ...dates] }, ...others]
  }, [state, entries, query])
  const shown = sections.flatMap((section) => section.entries)
  const idOf = (index: number) => `palette-option-${index}`
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })
  const close = () => showDialog(undefined)
  const choose = (entry: Entry | undefined) => {
    if (entry === undefined) return
    close()
    // What was in front has the focus first, for a command may move it from there.
    if (before instanceof HTMLElement) before.focus()
    requestAnimationFrame(entry.go)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.nativeEvent.isComposing) return
    if (step !== 0) setActive((active + step + shown.length) % Math.max(1, shown.length))
    else if (event.key === 'Enter') choose(shown[active])
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) close()
    else return
    event.preventDefault()
  }
  let index = -1
  return (
    <Dialog title={t('palette.title')} size={600} isBare testId={testIds.palette} onClose={close}>
      <div className="palette-head">
        <LineIcon path="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14" />
        <input
          data-autofocus
          role="combobox"
          aria-label={t('palette.title')}
          aria-expanded={shown.length > 0}
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? idOf(active) : undefined}
          placeholder={t('palette.hint')}
          spellCheck={false}
          autoComplete="off"
          data-testid={testIds.paletteSearch}
          value={query}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        ref={list}
        id="palette-list"
        className="palette-list"
        role="listbox"
        aria-label={t('palette.found')}
      >
        {sections.map((section) => (
          <div key={section.group} role="group" aria-label={t(`palette.${section.group}`)}>
            <div className="palette-group" aria-hidden="true">
              {t(`palette.${section.group}`)}
            </div>
            {section.entries.map((entry) => {
              index++
              const place = index
              return (
                <div
                  key={entry.key}
                  id={idOf(place)}
                  role="option"
                  className="palette-option"
                  aria-selected={place === active}
                  data-testid={testIds.paletteOption(entry.key)}
                  onPointerMove={() => setActive(place)}
                  onClick={() => choose(entry)}
                >
                  <span className="palette-title">{say(entry.title)}</span>
                  {entry.detail !== undefined && <span className="mono">{entry.detail}</span>}
                  {entry.keys !== undefined && <kbd>{shownKeys(entry.keys, isMac)}</kbd>}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {shown.length === 0 && (
        <p className="palette-none" role="status">
          {t('palette.none')}
        </p>
      )}
    </Dialog>
  )
}
