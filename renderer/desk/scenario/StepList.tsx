import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { StepRow } from '../../../electron/ipc/scenario.ts'
import type { OutlineEdit } from '../../../policies/engine/outlineEdits.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { StepDetail } from './StepDetail.tsx'
import { StepLine } from './StepLine.tsx'

type Props = Readonly<{
  steps: readonly StepRow[]
  names: HostState['names']
  people: HostState['phone']['people']
}>

/** The steps in order: moved by keys, buttons or the mouse, removed, and each opened to be changed. */
export function StepList({ steps, names, people }: Props) {
  const { t } = useTexts()
  const [open, setOpen] = useState<number>()
  const [dragged, setDragged] = useState<number>()
  const [over, setOver] = useState<number>()
  const list = useRef<HTMLOListElement>(null)
  /** The step that has the focus once the list is as it was asked to be. */
  const wanted = useRef<number>(undefined)
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>(`[data-step="${wanted.current}"]`)
    wanted.current = undefined
    line?.focus()
    // The list is drawn once it is as it was asked to be, and only then is the line where it will be.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [steps])
  const edit = (change: OutlineEdit): void => void call('scenario.edit', { edit: change })
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= steps.length || from === to) return
    wanted.current = steps[from]?.id
    edit({ type: 'step.moved', step: from, to })
  }
  const remove = (index: number): void => {
    const { id } = steps[index] ?? {}
    if (id === open) setOpen(undefined)
    wanted.current = (steps[index + 1] ?? steps[index - 1])?.id
    edit({ type: 'step.removed', step: index })
  }
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.altKey && by !== 0) move(index, index + by)
    else if (by !== 0) neighbour(index + by)
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(index)
    else return
    event.preventDefault()
  }
  const neighbour = (index: number): void =>
    list.current?.querySelector<HTMLElement>(`[data-step="${steps[index]?.id}"]`)?.focus()
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    if (dragged !== undefined && over !== undefined) move(dragged, over)
    setDragged(undefined)
    setOver(undefined)
  }
  return (
    <div className="scenario-scroll">
      <ol ref={list} className="scenario-steps" data-testid={testIds.scenarioSteps}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            data-open={step.id === open || undefined}
            data-wrong={step.problems.length > 0 || step.isMissed || undefined}
            data-dragged={index === dragged || undefined}
            data-over={dragged !== undefined && index === over ? sideOf(dragged, index) : undefined}
            onDragOver={(event) => {
              if (dragged === undefined) return
              event.preventDefault()
              setOver(index)
            }}
            onDrop={drop}
          >
            <button
              type="button"
              className="scenario-line"
              draggable
              aria-expanded={step.id === open}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
              data-step={step.id}
              data-testid={testIds.scenarioStep(index)}
              onClick={() => setOpen(step.id === open ? undefined : step.id)}
              onKeyDown={(event) => onKeyDown(event, index)}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                setDragged(index)
              }}
              onDragEnd={() => {
                setDragged(undefined)
                setOver(undefined)
              }}
            >
              <StepLine step={step} number={index + 1} names={names} people={people} />
            </button>
            {step.id === open && (
              <StepDetail
                step={step}
                index={index}
                isLast={index === steps.length - 1}
                onEdit={edit}
                onMove={(by) => move(index, index + by)}
                onRemove={() => remove(index)}
              />
            )}
          </li>
        ))}
      </ol>
      <p className="scenario-keys">{t('scenario.keys')}</p>
    </div>
  )
}

function sideOf(from: number, to: number): 'above' | 'below' | undefined {
  if (from === to) return undefined
  return to < from ? 'above' : 'below'
}
