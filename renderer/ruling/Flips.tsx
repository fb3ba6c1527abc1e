import type { FlipRow, HostState, Language } from '../../electron/ipc/host.ts'
import { attributeWords, valueWords } from '../../policies/words/attributes.ts'
import type { Words } from '../../policies/engine/model.ts'
import { clockOf, shortDate } from '../dates.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { VerdictChip } from '../verdict/VerdictChip.tsx'

type Names = HostState['names']
type Change = FlipRow['changes'][number]

/** For every other verdict, the fewest attributes that would have to be otherwise; each can be tried. */
export function Flips({
  flips,
  names,
}: Readonly<{ flips: readonly FlipRow[] | undefined; names: Names }>) {
  const { t } = useTexts()
  if (flips === undefined) return <p className="flips-wait">{t('ruling.flipsWait')}</p>
  const rows = flips.map((flip, index) => ({ ...flip, index }))
  const verdicts = [...new Set(flips.map(({ verdict }) => verdict))]
  return (
    <section className="flips" data-testid={testIds.flips}>
      <p className="flips-hint">
        {t(flips.length === 0 ? 'ruling.flipsNone' : 'ruling.flipsHint')}
      </p>
      {verdicts.map((verdict) => (
        <div key={verdict} className="flips-verdict">
          <VerdictChip verdict={verdict} />
          <ul>
            {rows
              .filter((flip) => flip.verdict === verdict)
              .map(({ rule, changes, index }) => (
                <li key={index}>
                  {changes.map((change) => (
                    <ChangeLine key={change.attribute + change.to} change={change} names={names} />
                  ))}
                  <small>
                    <span className="mono">{rule}</span>
                    <button
                      type="button"
                      className="link-button"
                      data-testid={testIds.flipTry(index)}
                      onClick={() => void call('flip.try', { index })}
                    >
                      {t('ruling.try')}
                    </button>
                  </small>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** `Place · Group chat → One-to-one chat`. */
export function ChangeLine({ change, names }: Readonly<{ change: Change; names: Names }>) {
  const { say, language } = useTexts()
  const { attribute, from, to } = change
  const text = (value: string) => say(valueText(attribute, value, names, language))
  return (
    <span className="flips-change">
      <span className="flips-from">
        {say(attributeWords(attribute))} · {text(from)} →
      </span>{' '}
      <b>{text(to)}</b>
    </span>
  )
}

/** A day where an instant begins or ends one, else with its time; several values joined. */
function valueText(attribute: string, value: string, names: Names, language: Language): Words {
  if (attribute === 'at') {
    const time = /T(00:00:00|23:59:59)/.test(value) ? '' : ` ${clockOf(value)}`
    const date = `${shortDate(value, language)}${time}`.replaceAll(' ', '\u00a0')
    return { zh: date, en: date }
  }
  const each = value.split(', ').map((one) => valueWords(attribute, one, names))
  return { zh: each.map(({ zh }) => zh).join('、'), en: each.map(({ en }) => en).join(', ') }
}
