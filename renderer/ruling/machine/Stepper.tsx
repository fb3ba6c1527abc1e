import type { KeyboardEvent } from 'react'
import type { Decision } from '../../../electron/ipc/host.ts'
import type { Stand } from '../../../policies/engine/walk.ts'
import { verdicts } from '../../../policies/words/verdicts.ts'
import { LineIcon } from '../../icon/LineIcon.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { eventName, stateName } from './chartWords.ts'
import type { Travel } from './useTravel.ts'

export type Moment = Stand<Decision['steps'][number]['rulings'][number]>

/** Goes through the moments of an attempt, by buttons, dots and keys. */
export function Stepper({
  stands,
  travel,
}: Readonly<{ stands: readonly Moment[]; travel: Travel }>) {
  const { t } = useTexts()
  const { at, last, go } = travel
  const buttons = [
    { name: 'first', path: 'M5 4v8M12 4 7 8l5 4z', to: 0, rests: at === 0 },
    { name: 'before', path: 'M11 4 6 8l5 4z', to: at - 1, rests: at === 0 },
    { name: 'after', path: 'm5 4 5 4-5 4z', to: at + 1, rests: at === last },
    { name: 'newest', path: 'm4 4 5 4-5 4zM11 4v8', to: last, rests: at === last },
  ] as const
  const button = ({ name, path, to, rests }: (typeof buttons)[number]) => (
    <button
      key={name}
      type="button"
      className="icon-button"
      disabled={rests}
      title={t(`machine.${name}`)}
      aria-label={t(`machine.${name}`)}
      data-testid={testIds.moment(name)}
      onClick={() => go(to)}
    >
      <LineIcon path={path} />
    </button>
  )
  return (
    <div className="stepper">
      {buttons.slice(0, 2).map(button)}
      <Track stands={stands} travel={travel} />
      {buttons.slice(2).map(button)}
    </div>
  )
}

function Track({ stands, travel }: Readonly<{ stands: readonly Moment[]; travel: Travel }>) {
  const texts = useTexts()
  const { t, say } = texts
  const { at, last, go } = travel
  const now = stands[at]
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - 5,
    PageUp: at + 5,
    Home: 0,
    End: last,
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = keys[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <div
      className="stepper-track"
      role="slider"
      tabIndex={0}
      aria-label={t('machine.moment')}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={[
        t('machine.count', { at, last }),
        now?.event === undefined ? t('machine.start') : eventName(now.event, texts),
        now && stateName(now.state, texts),
        now?.ruling && say(verdicts[now.ruling.verdict]),
      ]
        .filter((each) => each !== undefined)
        .join(', ')}
      data-testid={testIds.moments}
      onKeyDown={onKeyDown}
    >
      {stands.map(({ ruling, isRuled, state }, index) => (
        // The slider itself is what the keyboard and a reader of the screen meet.
        <span
          key={index}
          className={`stepper-dot ${isRuled && ruling ? `verdict-${ruling.verdict}` : ''}`}
          data-at={index === at || undefined}
          data-ruled={isRuled || undefined}
          title={stateName(state, texts)}
          data-testid={testIds.moment(index)}
          onClick={() => go(index)}
        />
      ))}
    </div>
  )
}
