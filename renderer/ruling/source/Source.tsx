import type { Decision } from '../../../electron/ipc/host.ts'
import type { Ruling } from '../../../policies/engine/model.ts'
import { writtenDate } from '../../../policies/words/writtenDate.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { SourceCard } from './SourceCard.tsx'
import './source.css'

/** What happened, how sure that is, and on whose word the deciding rule stands. */
export function Source({ decision }: Readonly<{ decision: Decision }>) {
  const { t } = useTexts()
  const { ruling, inspection } = decision
  const unruled = unruledTexts[ruling.rule]
  const { beneath } = inspection
  return (
    <div className="source" data-testid={testIds.source}>
      {unruled ? (
        <div className="source-none">
          <b>{t(unruled[0])}</b>
          <p>{t(unruled[1])}</p>
        </div>
      ) : (
        <>
          <Happened decision={decision} />
          <h3>{t('source.confidence')}</h3>
          <p>
            <b>{t(`confidence.${ruling.confidence}`)}</b>
            {' · '}
            {t(`source.confidence.${ruling.confidence}`)}
          </p>
          <h3>{t('source.word')}</h3>
          <Cards source={ruling.source} />
          {beneath && (
            <>
              <h3>{t('source.beneath')}</h3>
              <p className="source-dim">
                {t('ruling.confidence')} · {t(`confidence.${beneath.confidence}`)}
              </p>
              <Cards source={beneath.source} />
            </>
          )}
        </>
      )}
    </div>
  )
}

const unruledTexts: Readonly<
  Record<
    string,
    | readonly ['source.none', 'source.noneText']
    | readonly ['source.builtIn', 'source.builtInText']
    | undefined
  >
> = {
  'no-rule': ['source.none', 'source.noneText'],
  'bad-address': ['source.builtIn', 'source.builtInText'],
  'too-many-hops': ['source.builtIn', 'source.builtInText'],
}

function Happened({ decision: { ruling, inspection } }: Readonly<{ decision: Decision }>) {
  const { t, say } = useTexts()
  const { events } = inspection
  const isOwn = ruling.source.every(({ id }) => id === 'overlay')
  return (
    <>
      <h3>{t('source.event')}</h3>
      {events.length === 0 && <p>{t(isOwn ? 'source.ownEvent' : 'source.noEvent')}</p>}
      <ol className="source-events">
        {events.map(({ id, at, precision, title }) => (
          <li
            key={`${id} ${at}`}
            aria-current={at === ruling.inForce.from ? 'date' : undefined}
            title={t(`source.precision.${precision}`)}
          >
            <b>{say(writtenDate(at, precision))}</b>
            <span>{say(title)}</span>
          </li>
        ))}
      </ol>
      {events.length > 0 && (
        <p className="source-dim">{t(`source.precision.${ruling.inForce.precision}`)}</p>
      )}
    </>
  )
}

function Cards({ source }: Readonly<{ source: Ruling['source'] }>) {
  return (
    <ul className="source-cards">
      {source.map((each) => (
        <SourceCard key={each.id} source={each} />
      ))}
    </ul>
  )
}
