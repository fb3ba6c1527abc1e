import { useContext, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { LaneName } from '../../electron/ipc/lanes.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { LaneContext } from './lane.ts'

type Props = Readonly<{
  scale: number
  /** The guest's picture while a sheet is over it. */
  backdrop?: string | undefined
  isFrozen: boolean
  /** What stands there until the guest's view does. */
  children?: ReactNode
}>

const told = new Map<LaneName, string>()

function tellStage(lane: LaneName, element: HTMLElement, scale: number): void {
  const { x, y, width, height } = element.getBoundingClientRect()
  const [left = 0, top = 0, wide = 0, high = 0] = [x, y, width, height].map((value) =>
    Math.max(0, Math.round(value * 100) / 100),
  )
  const stage = { x: left, y: top, width: wide, height: high, scale }
  const text = JSON.stringify(stage)
  if (text === told.get(lane)) return
  told.set(lane, text)
  void call('phone.stage', stage, lane)
}

/** An empty place; main draws the guest's own view over it. */
export function Stage({ scale, backdrop, isFrozen, children }: Props) {
  const { t } = useTexts()
  const lane = useContext(LaneContext)
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const measure = () => tellStage(lane, element, scale)
    measure()
    const observer = new ResizeObserver(measure)
    // It moves with its size as it is when what holds it becomes larger.
    for (let each: Element | null = element; each; each = each.parentElement) observer.observe(each)
    return () => observer.disconnect()
  }, [lane, scale])
  return (
    <div ref={box} className="stage" data-testid={testIds.stage}>
      {isFrozen && backdrop !== undefined ? (
        <img src={backdrop} alt="" />
      ) : (
        !isFrozen && (children ?? <p className="stage-loading">{t('page.loading')}</p>)
      )}
    </div>
  )
}
