import { useMemo } from 'react'
import type { Decision } from '../../../electron/ipc/host.ts'
import type { RuleExcerpt } from '../../../electron/ipc/inspector.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { inkedLines } from './inkedLines.ts'
import '../../desk/text/inks.css'
import './ruleText.css'

type Props = Readonly<{
  decision: Decision
  /** Whether the rule stands in the desk's list, and how to show it there or in the overlay's text. */
  listed: (rule: string) => boolean
  onRule: (rule: string) => void
  onText: (rule: string) => void
}>

/** The rule that decided as its file has it, or in plain words why there is none. */
export function RuleText({ decision, listed, onRule, onText }: Props) {
  const { t } = useTexts()
  const { rule } = decision.ruling
  const { excerpts } = decision.inspection
  const words = wordsFor(rule)
  const isUnwritten = words !== undefined && !rule.includes('/')
  return (
    <div className="rule-text-tab" data-testid={testIds.ruleExcerpts}>
      {words && <p>{t(words)}</p>}
      {rule === 'no-rule' && (
        <button type="button" className="pill" onClick={() => onText(rule)}>
          {t('ruleText.write')}
        </button>
      )}
      {!isUnwritten && excerpts === undefined && (
        <p className="rule-text-dim">{t('ruleText.reading')}</p>
      )}
      {!isUnwritten && excerpts?.length === 0 && <p>{t('ruleText.gone')}</p>}
      {excerpts?.map((excerpt) => (
        <Excerpt
          key={`${excerpt.kind} ${excerpt.file} ${excerpt.line}`}
          excerpt={excerpt}
          isListed={listed(excerpt.rule)}
          onShow={excerpt.isOwn ? onText : onRule}
        />
      ))}
    </div>
  )
}

type Unwritten = 'no-rule' | 'bad-address' | 'too-many-hops'

function wordsFor(rule: string) {
  if (rule.endsWith('/suspicious')) return 'ruleText.suspicious' as const
  if (rule.startsWith('override/')) return 'ruleText.override' as const
  return unwritten.has(rule) ? (`ruleText.${rule as Unwritten}` as const) : undefined
}

const unwritten: ReadonlySet<string> = new Set<Unwritten>([
  'no-rule',
  'bad-address',
  'too-many-hops',
])

function Excerpt({
  excerpt,
  isListed,
  onShow,
}: Readonly<{ excerpt: RuleExcerpt; isListed: boolean; onShow: (rule: string) => void }>) {
  const { t } = useTexts()
  const { rule, file, isOwn, line: first, text, marks } = excerpt
  const lines = useMemo(() => inkedLines(text, marks), [text, marks])
  const last = first + lines.length - 1
  return (
    <section>
      <div className="rule-text-head">
        <span title={file}>
          <b className="mono">{file.split(/[\\/]/).at(-1)}</b>{' '}
          {t(last === first ? 'ruleText.line' : 'ruleText.lines', { first, last })}
        </span>
        <button
          type="button"
          className="link-button"
          disabled={!isOwn && !isListed}
          data-testid={testIds.excerptShow(excerpt.kind)}
          onClick={() => onShow(rule)}
        >
          {t(isOwn ? 'ruleText.inText' : 'ruleText.inRules')}
        </button>
      </div>
      <ol className="mono rule-code" aria-label={rule}>
        {lines.map(({ indent, inks, isHeld }, index) => (
          <li key={index}>
            <i aria-hidden="true">{first + index}</i>
            <span className="rule-code-held">
              {isHeld && (
                <>
                  <span aria-hidden="true">✓</span>
                  <span className="hidden-but-read">{t('ruleText.holds')}</span>
                </>
              )}
            </span>
            <code style={{ paddingLeft: `${indent + 2}ch`, textIndent: `-${indent + 2}ch` }}>
              {inks.map((ink, place) => (
                <span
                  key={place}
                  className={ink.className}
                  data-held={ink.got === undefined ? undefined : true}
                  data-word={ink.isWord}
                  title={ink.got === undefined ? undefined : t('ruleText.got', { got: ink.got })}
                >
                  {ink.text}
                </span>
              ))}
            </code>
          </li>
        ))}
      </ol>
      {marks.length > 0 && <p className="rule-text-dim">{t('ruleText.legend')}</p>}
    </section>
  )
}
