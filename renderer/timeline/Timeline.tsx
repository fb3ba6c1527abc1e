import { useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { LawState, PackChoice } from '../../electron/ipc/host.ts'
import { writtenDate } from '../../policies/words/writtenDate.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { labelsOf } from './labelsOf.ts'
import { policyAtPosition, positionOf, stopsOf } from './timeScale.ts'
import type { Stop } from './timeScale.ts'
import { Today } from './Today.tsx'
import './timeline.css'

type Props = Readonly<{ law: LawState; pack: PackChoice | undefined }>
const near = 0.006

function choose(policy: string | undefined) {
  if (policy !== undefined) void call('law.choose', { policy })
}

/** One line across the window: dots are dated changes and presets, the head is the law's instant. */
export function Timeline({ law, pack }: Props) {
  const { t, say, language } = useTexts()
  const line = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<number>()
  const stops = useMemo(() => (pack ? stopsOf(pack) : []), [pack])
  const time = Date.parse(law.at)
  const head = dragged ?? positionOf(stops, time)
  const placeOf = (event: PointerEvent) => {
    const box = line.current?.getBoundingClientRect()
    return box ? Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) : 0
  }
  const step = (event: KeyboardEvent) => {
    const target = stepped(stops, time, event.key)
    if (target === undefined) return
    event.preventDefault()
    choose(target.policy)
  }
  return (
    <section className="timeline">
      <div
        ref={line}
        className="timeline-line"
        role="slider"
        tabIndex={0}
        aria-label={t('timeline.label')}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, stops.length - 1)}
        aria-valuenow={Math.max(
          0,
          stops.findLastIndex((stop) => stop.time <= time),
        )}
        aria-valuetext={say(writtenDate(law.at, 'day'))}
        data-testid={testIds.timeline}
        onKeyDown={step}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setDragged(placeOf(event))
        }}
        onPointerMove={(event) => dragged !== undefined && setDragged(placeOf(event))}
        onPointerUp={(event) => {
          if (dragged === undefined || pack === undefined) return
          setDragged(undefined)
          choose(policyAtPosition(pack, stops, placeOf(event), near))
        }}
        onPointerCancel={() => setDragged(undefined)}
      >
        <div className="timeline-rail" />
        {stops.map((stop) => (
          <Dot key={stop.key} stop={stop} isPast={stop.time <= time} />
        ))}
        {labelsOf(stops, language).map(({ key, position, text }) => (
          <span key={key} className="timeline-label" style={{ left: `${position * 100}%` }}>
            {text}
          </span>
        ))}
        <div
          className="timeline-head"
          data-dragged={dragged !== undefined || undefined}
          style={{ left: `${head * 100}%` }}
        />
        <Today law={law} stops={stops} position={head} />
      </div>
      {stops.length === 0 && <p className="timeline-empty">{t('timeline.empty')}</p>}
    </section>
  )
}

function stepped(stops: readonly Stop[], time: number, key: string): Stop | undefined {
  if (key === 'ArrowLeft' || key === 'ArrowDown') return stops.findLast((stop) => stop.time < time)
  if (key === 'ArrowRight' || key === 'ArrowUp') return stops.find((stop) => stop.time > time)
  if (key === 'Home') return stops[0]
  if (key === 'End') return stops.at(-1)
  return undefined
}

function Dot({ stop, isPast }: Readonly<{ stop: Stop; isPast: boolean }>) {
  const { say } = useTexts()
  const titles = [stop.preset, ...stop.events].flatMap((each) => (each ? [say(each.title)] : []))
  const precision = stop.key.length > 10 ? 'minute' : (stop.events[0]?.precision ?? 'day')
  return (
    <button
      type="button"
      tabIndex={-1}
      className="timeline-dot"
      data-preset={stop.preset !== undefined || undefined}
      data-past={isPast || undefined}
      data-vague={!stop.isPrecise || undefined}
      data-note={(!stop.preset && stop.events.every(({ isNote }) => isNote)) || undefined}
      data-testid={testIds.stop(stop.key)}
      style={{ left: `${stop.position * 100}%` }}
      title={[say(writtenDate(stop.at, precision)), ...titles].join('\n')}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => choose(stop.policy)}
    />
  )
}
