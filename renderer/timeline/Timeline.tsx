import { memo, useCallback, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { LawState, PackChoice } from '../../electron/ipc/law.ts'
import { writtenDate } from '../../policies/words/writtenDate.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { densityOf } from './density.ts'
import { labelsOf } from './labelsOf.ts'
import { newestOnly } from './newestOnly.ts'
import { Player } from './Player.tsx'
import { played, stepped } from './stepped.ts'
import { policyAtPosition, positionOf, stopsOf } from './timeScale.ts'
import type { Stop } from './timeScale.ts'
import { Today } from './Today.tsx'
import './timeline.css'

type Props = Readonly<{
  law: LawState
  pack: PackChoice | undefined
  log: readonly Readonly<{ at: string }>[]
}>
const near = 0.006

type Wish = Readonly<{ policy: string; isPassing: boolean }>
const follow = newestOnly((wish: Wish) => call('law.choose', wish))

function choose(policy: string | undefined, isPassing = false) {
  if (policy !== undefined) void follow({ policy, isPassing })
}

/** One line across the window: dots are dated changes and presets, the head is the law's instant, which all else follows. */
export function Timeline({ law, pack, log }: Props) {
  const { t, say, language } = useTexts()
  const line = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<number>()
  /** Where the drag has been sent to. */
  const asked = useRef<string>(undefined)
  const stops = useMemo(() => (pack ? stopsOf(pack) : []), [pack])
  const bars = useMemo(() => densityOf(stops, log), [stops, log])
  const [isPlaying, setPlaying] = useState(false)
  const time = Date.parse(law.at)
  const onTick = useCallback(() => {
    const next = played(stops, time)
    if (next === undefined) setPlaying(false)
    else choose(next.policy)
  }, [stops, time])
  const head = dragged ?? positionOf(stops, time)
  const placeOf = (event: PointerEvent) => {
    const box = line.current?.getBoundingClientRect()
    return box ? Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) : 0
  }
  const drag = (event: PointerEvent) => {
    if (dragged === undefined || pack === undefined) return
    const place = placeOf(event)
    setDragged(place)
    const policy = policyAtPosition(pack, stops, place, near)
    if (policy !== asked.current) choose(policy, true)
    asked.current = policy
  }
  const step = (event: KeyboardEvent) => {
    if (event.key === ' ') {
      event.preventDefault()
      setPlaying(!isPlaying)
      return
    }
    const target = stepped(stops, time, event.key, event.altKey)
    if (target === undefined) return
    event.preventDefault()
    choose(target.policy)
  }
  return (
    <section className="timeline">
      <Player
        isPlaying={isPlaying}
        hasBefore={stepped(stops, time, 'ArrowLeft', true) !== undefined}
        hasAfter={stepped(stops, time, 'ArrowRight', true) !== undefined}
        onPlaying={setPlaying}
        onNamed={(key) => choose(stepped(stops, time, key, true)?.policy)}
        onTick={onTick}
      />
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
          setPlaying(false)
          asked.current = undefined
          setDragged(placeOf(event))
        }}
        onPointerMove={drag}
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
        {bars.map(({ position, count, height }) => (
          <i
            key={position}
            className="timeline-bar"
            title={t('log.count', { count })}
            style={{ left: `${position * 100}%`, height: `${Math.round(2 + height * 8)}px` }}
          />
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

/** A place for the mouse; the slider's keys come to every stop. */
const Dot = memo(function Dot({ stop, isPast }: Readonly<{ stop: Stop; isPast: boolean }>) {
  const { say } = useTexts()
  const titles = [stop.preset, ...stop.events].flatMap((each) => (each ? [say(each.title)] : []))
  const precision = stop.key.length > 10 ? 'minute' : (stop.events[0]?.precision ?? 'day')
  return (
    <span
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
})
