import { memo, useState } from 'react'
import type { RuleTitles } from '../../electron/ipc/diff.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import type { DifferenceRow, ShortPart } from '../../policies/engine/differenceLists.ts'
import type { Outcome } from '../../policies/engine/outcome.ts'
import { conditionWords } from '../../policies/words/conditionWords.ts'
import { presentations } from '../../policies/words/presentations.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { VerdictChip } from '../verdict/VerdictChip.tsx'
import { RuleLinks } from './RuleLinks.tsx'
import { Unfold } from './Unfold.tsx'

type Names = HostState['names']
type Props = Readonly<{
  row: DifferenceRow
  /** Its place among all links or all payments. */
  index: number
  names: Names
  titles: Readonly<{ a: RuleTitles; b: RuleTitles }>
  /** Whether a rule stands in the list of rules, and how to show it there. */
  listed: (rule: string) => boolean
  onRule: (rule: string) => void
  onPlay: (index: number) => void
}>

/** One set of requests: from what to what, under which conditions, by which rules. */
export const BoxLine = memo(function BoxLine(props: Props) {
  const { row, index, names, titles, listed, onRule, onPlay } = props
  const { t, say } = useTexts()
  const looks = [row.before, row.after].map((outcome) => looksOf(outcome, names).map(say))
  return (
    <li className="diff-line" data-testid={testIds.diffLine(index)}>
      <div className="diff-move">
        <VerdictChip verdict={row.before.verdict} />
        <span className="diff-arrow">→</span>
        <VerdictChip verdict={row.after.verdict} />
        <span className="diff-looks">{looks.map((each) => each.join(' · ')).join(' → ')}</span>
      </div>
      <dl className="diff-conditions">
        {row.where.length === 0 && <dt className="diff-any">{t('diff.anyRequest')}</dt>}
        {row.where.map((part) => (
          <Condition
            key={part.attribute + String(part.is === undefined)}
            part={part}
            names={names}
          />
        ))}
        <dt>{t('diff.rules')}</dt>
        <dd>
          <RuleLinks rules={row.rulesBefore} titles={titles.a} listed={listed} onRule={onRule} />
          <span className="diff-arrow"> → </span>
          <RuleLinks rules={row.rulesAfter} titles={titles.b} listed={listed} onRule={onRule} />
        </dd>
      </dl>
      <button
        type="button"
        className="pill diff-play"
        aria-label={t('diff.playOf', { number: index + 1 })}
        data-testid={testIds.diffPlay(index)}
        onClick={() => onPlay(index)}
      >
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M2.5 1.5v7l6-3.5Z" />
        </svg>
        {t('diff.play')}
      </button>
    </li>
  )
})

/** How it looks, and where it leads. */
function looksOf({ presentation, to }: Outcome, names: Names) {
  return [presentations[presentation], ...(to ?? []).map((id) => names[id] ?? { zh: id, en: id })]
}

/** Values that a line shows before it is unfolded. */
const mostShown = 6

function Condition({ part, names }: Readonly<{ part: ShortPart; names: Names }>) {
  const { t, say, language } = useTexts()
  const [isWhole, setIsWhole] = useState(false)
  const { label, prefix, values, rest } = conditionWords(part, names)
  // One more than fits is shown rather than counted.
  const isLong = values.length + rest > mostShown + 1
  const shown = isLong && !isWhole ? values.slice(0, mostShown) : values
  const left = values.length + rest - shown.length
  const text = shown.map(say).join(language === 'zh' ? '、' : ', ')
  return (
    <>
      <dt>{say(label)}</dt>
      <dd>
        {say(prefix) !== '' && <i>{say(prefix)} </i>}
        {text}
        {isWhole && left > 0 && ` ${t('diff.rest', { count: left })}`}
        {isLong && <Unfold isWhole={isWhole} left={left} onToggle={() => setIsWhole(!isWhole)} />}
      </dd>
    </>
  )
}
