import { useEffect, useRef } from 'react'
import type { RunnerCase } from '../../../electron/ipc/runner.ts'
import { call } from '../../bridge.ts'
import { LineIcon } from '../../icon/LineIcon.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { useVisibleLines } from '../../log/useVisibleLines.ts'
import { testIds } from '../../testIds.ts'

type Props = Readonly<{
  cases: readonly RunnerCase[]
  running: number | undefined
  shown: number | undefined
}>
const lineHeight = 30
const icons = {
  passed: 'M3 8.5l3.5 3.5L13 4.5',
  failed: 'M4 4l8 8M12 4l-8 8',
  skipped: 'M3 8h10',
  invalid: 'M8 3v6M8 12.5v.01',
  running: 'M8 2.5a5.5 5.5 0 1 0 5.5 5.5',
  waiting: 'M8 7.9v.2',
} as const

/** Journeys under the folders and files that they stand in. */
export function CaseList({ cases, running, shown }: Props) {
  const { t } = useTexts()
  const { first, last, box, onScroll } = useVisibleLines(cases.length, lineHeight)
  const list = useRef<HTMLElement>(null)
  const place = cases.findIndex(({ id }) => id === (running ?? shown))
  // What runs, and then what failed first, is brought into sight.
  useEffect(() => {
    const top = place * lineHeight
    const { scrollTop = 0, clientHeight = 0 } = list.current ?? {}
    if (place >= 0 && (top < scrollTop || top + lineHeight > scrollTop + clientHeight))
      list.current?.scrollTo({ top: top - lineHeight })
  }, [place])
  if (cases.length === 0) return <p className="panel-empty">{t('runner.nothing')}</p>
  return (
    <div
      ref={(element) => {
        list.current = element
        return box(element)
      }}
      className="runner-cases"
      role="listbox"
      aria-label={t('runner.list')}
      tabIndex={-1}
      onScroll={onScroll}
    >
      <div style={{ height: cases.length * lineHeight }}>
        {cases.slice(first, last).map((each, index) => (
          <CaseLine
            key={each.id}
            one={each}
            isRunning={each.id === running}
            isShown={each.id === shown}
            top={(first + index) * lineHeight}
          />
        ))}
      </div>
    </div>
  )
}

type LineProps = Readonly<{ one: RunnerCase; isRunning: boolean; isShown: boolean; top: number }>

function CaseLine({ one, isRunning, isShown, top }: LineProps) {
  const { t, say } = useTexts()
  const { id, file, name, type, seconds, skip, problem, isHeadless } = one
  const kind = isRunning ? 'running' : skip !== undefined ? 'skipped' : (type ?? 'waiting')
  const show = (): void => {
    void call('runner.select', { id })
    if (type === undefined && skip === undefined) void call('runner.run', { ids: [id] })
  }
  return (
    <button
      type="button"
      role="option"
      aria-selected={isShown}
      className="runner-case"
      data-kind={kind}
      data-testid={testIds.runnerCase(id)}
      style={{ transform: `translateY(${top}px)` }}
      title={skip ?? (problem && say(problem)) ?? file}
      onClick={show}
    >
      <LineIcon path={icons[kind]} />
      <span className="hidden-but-read">{t(`runner.${kind}`)}</span>
      <span className="runner-name">{name}</span>
      {isHeadless && (
        <span className="runner-mark" title={t('runner.headlessHint')}>
          {t('runner.headless')}
        </span>
      )}
      <span className="runner-file">{file}</span>
      <span className="runner-took">{seconds !== undefined && took(seconds)}</span>
    </button>
  )
}

function took(seconds: number): string {
  return seconds < 1 ? `${Math.max(1, Math.round(seconds * 1_000))} ms` : `${seconds.toFixed(1)} s`
}
