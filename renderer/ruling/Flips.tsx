import type { FlipRow, HostState, Language } from '../../electron/ipc/host.ts'
import { attributeWords, valueWords } from '../../policies/words/attributes.ts'
import type { Words } from '../../policies/engine/model.ts'
import { clockOf, shortDate } from '../dates.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { VerdictChip } from '../verdict/VerdictChip.tsx'

type Names = HostState['names']
type Change = FlipRow['changes'][number]

/** For every other verdict, the fewest attributes that would have to be otherwise. */
export function Flips({ flips, names }: Readonly<{ flips: readonly FlipRow[]; names: Names }>) {
  const { t } = useTexts()
  const verdicts = [...new Set(flips.map(({ verdict }) => verdict))]
  return (
    <section className="flips" data-testid={testIds.flips}>
      <h3>
        {t('ruling.flips')} <small>{t('ruling.flipsHint')}</small>
      </h3>
      {flips.length === 0 && <p>{t('ruling.flipsNone')}</p>}
      {verdicts.map((verdict) => (
        <div key={verdict} className="flips-verdict">
          <VerdictChip verdict={verdict} />
          <ul>
            {flips
              .filter((flip) => flip.verdict === verdict)
              .map(({ rule, changes }) => (
                <li key={`${rule} ${changes.map(({ attribute, to }) => attribute + to).join()}`}>
                  {changes.map((change) => (
                    <ChangeLine key={change.attribute + change.to} change={change} names={names} />
                  ))}
                  <small className="mono">{rule}</small>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function ChangeLine({ change, names }: Readonly<{ change: Change; names: Names }>) {
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
