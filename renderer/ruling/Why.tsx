import type { Decision } from '../../electron/ipc/host.ts'
import type { Tried } from '../../policies/engine/model.ts'
import { useTexts } from '../i18n/texts.ts'

/** The rule that decided, those one condition short of applying, and those tried before it. */
export function Why({ decision }: Readonly<{ decision: Decision }>) {
  const { t, say } = useTexts()
  const { ruling, trace } = decision
  const tried = trace.filter(({ missed }) => missed.length > 0)
  const isDecided = trace.some(({ missed }) => missed.length === 0)
  return (
    <div className="why">
      <ul>
        <li className="why-hit">
          <i aria-hidden="true">✓</i>
          <div>
            <b>{say(ruling.title)}</b>
            <small>
              <span className="mono">{ruling.rule}</span> ·{' '}
              {t(isDecided ? 'ruling.allMet' : 'ruling.noneDecided')}
            </small>
          </div>
        </li>
      </ul>
      {ruling.nearly.length > 0 && (
        <>
          <h3>
            {t('ruling.nearly')} <small>{t('ruling.nearlyHint')}</small>
          </h3>
          <TriedList tried={ruling.nearly} />
        </>
      )}
      {tried.length > 0 && (
        <details>
          <summary>{t('ruling.tried', { count: tried.length })}</summary>
          <TriedList tried={tried} />
        </details>
      )}
    </div>
  )
}

/** Each rule with the conditions that it failed. */
function TriedList({ tried }: Readonly<{ tried: readonly Tried[] }>) {
  const { t, say } = useTexts()
  return (
    <ul>
      {tried.map(({ rule, title, missed }) => (
        <li key={rule}>
          <i aria-hidden="true">×</i>
          <div>
            <span>{say(title)}</span>
            <small className="mono">{rule}</small>
            <ul className="why-missed">
              {missed.map(({ attribute, wanted, got }) => (
                <li key={attribute}>
                  <span className="mono">{attribute}</span> {t('ruling.miss', { wanted, got })}
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}
