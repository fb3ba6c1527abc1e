import { useEffect, useState } from 'react'
import type { Ruling } from '../../../policies/engine/model.ts'
import { citationsOf, type Citation } from '../../../policies/words/citation.ts'
import { useTexts } from '../../i18n/texts.ts'
import { copyText } from '../../phone/pages/copyText.ts'
import { testIds } from '../../testIds.ts'
import { plainSource } from './plainSources.ts'

type Props = Readonly<{ source: Ruling['source'][number] }>

/** One source: the works that it names, each with its publisher, date and address. */
export function SourceCard({ source: { id, text } }: Props) {
  const { t } = useTexts()
  const said = plainSource(id)
  return (
    <li className="source-card">
      {said ? (
        <div>
          <b>{t(said[0])}</b>
          <p>{t(said[1])}</p>
        </div>
      ) : (
        <>
          <span className="mono source-id">{id}</span>
          {citationsOf(text).map((work, index) => (
            <Work key={index} work={work} id={testIds.sourceCopy(id, index)} />
          ))}
        </>
      )}
    </li>
  )
}

/** An address is text: nothing here opens the world outside. */
function Work({ work, id }: Readonly<{ work: Citation; id: string }>) {
  const { t, say } = useTexts()
  const { address, site, remark, date } = work
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return undefined
    const timer = setTimeout(() => setCopied(false), 2_000)
    return () => clearTimeout(timer)
  }, [isCopied])
  return (
    <div className="source-work">
      <p>
        <b>{site ?? remark}</b>
        {date && <span className="source-dim"> · {say(date)}</span>}
      </p>
      {site !== undefined && remark !== undefined && <p className="source-dim">{remark}</p>}
      {address !== undefined && (
        <p className="source-address">
          <span className="mono">{address}</span>
          <button
            type="button"
            className="link-button"
            aria-live="polite"
            aria-label={`${t(isCopied ? 'source.copied' : 'source.copy')} ${site ?? ''}`}
            data-testid={id}
            onClick={() => {
              copyText(address)
              setCopied(true)
            }}
          >
            {t(isCopied ? 'source.copied' : 'source.copy')}
          </button>
        </p>
      )}
    </div>
  )
}
