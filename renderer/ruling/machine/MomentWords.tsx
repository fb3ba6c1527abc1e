import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { VerdictChip } from '../../verdict/VerdictChip.tsx'
import { eventName, stateName } from './chartWords.ts'
import type { Moment } from './Stepper.tsx'
import type { Travel } from './useTravel.ts'

/** The moment in words: what happened, the state it led to, and the ruling that stands there. */
export function MomentWords({
  stands,
  travel,
}: Readonly<{ stands: readonly Moment[]; travel: Travel }>) {
  const texts = useTexts()
  const { t, say } = texts
  const { at, last } = travel
  const now = stands[at]
  const before = stands[at - 1]
  if (now === undefined) return undefined
  const { event, state, ruling, isRuled } = now
  return (
    <div className="moment" data-testid={testIds.momentWords}>
      <p>
        <b>{event === undefined ? t('machine.start') : eventName(event, texts)}</b>
        <span className="moment-count">{t('machine.count', { at, last })}</span>
      </p>
      <p className="moment-states">
        {before ? `${stateName(before.state, texts)} → ` : ''}
        <b>{stateName(state, texts)}</b>
      </p>
      {ruling ? (
        <p className="moment-ruling">
          <VerdictChip verdict={ruling.verdict} />
          <span>
            <span className="mono">{ruling.rule}</span>
            {isRuled ? '' : ` · ${t('machine.still')}`}
          </span>
          <small>{say(ruling.title)}</small>
        </p>
      ) : (
        <p className="moment-ruling">{t('machine.unruled')}</p>
      )}
    </div>
  )
}
