import type { LawState } from '../../electron/ipc/law.ts'
import { writtenDate } from '../../policies/words/writtenDate.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import type { Stop } from './timeScale.ts'

type Props = Readonly<{ law: LawState; stops: readonly Stop[]; position: number }>

/** The law's date over its place on the line, and the change that came last before it. */
export function Today({ law, stops, position }: Props) {
  const { t, say } = useTexts()
  const time = Date.parse(law.at)
  const event = latestEvent(stops, time)
  const stop = stops.find(({ events }) => event !== undefined && events.includes(event))
  const isDayEnd = law.at.slice(11, 19) === '23:59:59'
  const more = (stop?.events.length ?? 1) - 1
  const side =
    position > 0.5 ? { right: `${(1 - position) * 100}%` } : { left: `${position * 100}%` }
  const about =
    event &&
    [
      say(event.title),
      ...(more > 0 ? [t('timeline.more', { count: more })] : []),
      ...(event.isNote ? [t('timeline.note')] : []),
      t('timeline.confidence', { level: t(`confidence.${event.confidence}`) }),
      t('timeline.sources', { count: event.source.length }),
    ].join(' · ')
  return (
    <div
      className="timeline-today"
      data-side={position > 0.5 ? 'left' : 'right'}
      data-testid={testIds.timelineToday}
      style={side}
    >
      <b>{say(writtenDate(law.at, isDayEnd ? 'day' : 'minute'))}</b>
      <span>{about ?? t('timeline.before')}</span>
    </div>
  )
}

/** The change that came into force last; of several at once the first by number, rules before parts and notes. */
function latestEvent(stops: readonly Stop[], time: number): Stop['events'][number] | undefined {
  const past = stops.flatMap(({ events }) => events).filter(({ at }) => Date.parse(at) <= time)
  const latest = Math.max(...past.map(({ at }) => Date.parse(at)))
  const together = past
    .filter(({ at }) => Date.parse(at) === latest)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return together.find(({ id, isNote }) => !isNote && !id.includes('/')) ?? together[0]
}
