import { useEffect } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { LineIcon } from '../icon/LineIcon.tsx'
import { testIds } from '../testIds.ts'

type Props = Readonly<{
  isPlaying: boolean
  /** Where there is no next or no last named date, its button rests. */
  hasBefore: boolean
  hasAfter: boolean
  onPlaying: (isPlaying: boolean) => void
  onNamed: (key: 'ArrowLeft' | 'ArrowRight') => void
  onTick: () => void
}>

/** Long enough to read what changed, in ms. */
const pace = 1_600

/** Steps through the real dates by itself, or from one named date to the next. */
export function Player({ isPlaying, hasBefore, hasAfter, onPlaying, onNamed, onTick }: Props) {
  const { t } = useTexts()
  useEffect(() => {
    if (!isPlaying) return undefined
    const timer = setInterval(onTick, pace)
    return () => clearInterval(timer)
  }, [isPlaying, onTick])
  return (
    <div className="timeline-player">
      <button
        type="button"
        className="icon-button"
        disabled={!hasBefore}
        title={t('timeline.last')}
        aria-label={t('timeline.last')}
        data-testid={testIds.timelineLast}
        onClick={() => onNamed('ArrowLeft')}
      >
        <LineIcon path="M11 4 6 8l5 4zM5 4v8" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-pressed={isPlaying}
        title={t(isPlaying ? 'timeline.pause' : 'timeline.play')}
        aria-label={t(isPlaying ? 'timeline.pause' : 'timeline.play')}
        data-testid={testIds.timelinePlay}
        onClick={() => onPlaying(!isPlaying)}
      >
        <LineIcon path={isPlaying ? 'M6 4v8M10 4v8' : 'M5.5 3.5 12 8l-6.5 4.5z'} />
      </button>
      <button
        type="button"
        className="icon-button"
        disabled={!hasAfter}
        title={t('timeline.next')}
        aria-label={t('timeline.next')}
        data-testid={testIds.timelineNext}
        onClick={() => onNamed('ArrowRight')}
      >
        <LineIcon path="m5 4 5 4-5 4zM11 4v8" />
      </button>
    </div>
  )
}
