import { memo } from 'react'
import type { RuleRow } from '../../electron/ipc/law.ts'
import { verdicts } from '../../policies/words/verdicts.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { VerdictIcon } from '../verdict/VerdictIcon.tsx'
import { useWindowText } from './useWindowText.ts'

/** The rule whose verdict is being changed, and the chip that the menu belongs to. */
export type OpenMenu = Readonly<{ rule: RuleRow; chip: HTMLElement }>

type Props = Readonly<{
  rule: RuleRow
  isDecided: boolean
  isOpen: boolean
  onOpen: (menu: OpenMenu) => void
  onText: (rule: string) => void
}>

export const RuleLine = memo(function RuleLine({ rule, isDecided, isOpen, onOpen, onText }: Props) {
  const { t, say } = useTexts()
  const windowText = useWindowText()
  const verdict = say(verdicts[rule.verdict])
  return (
    <li
      className="rule-line"
      data-decided={isDecided || undefined}
      data-testid={testIds.rule(rule.id)}
    >
      <div className="rule-title">
        <b>{say(rule.title)}</b>
        {rule.isOwn || rule.overridden !== undefined ? (
          <button
            type="button"
            className="link-button mono rule-text"
            title={t('rules.inText')}
            data-testid={testIds.ruleText(rule.id)}
            onClick={() => onText(rule.id)}
          >
            {rule.id}
          </button>
        ) : (
          <span className="mono">{rule.id}</span>
        )}
        {isDecided && <span className="hidden-but-read">{t('rules.decided')}</span>}
      </div>
      <span className="rule-window">{windowText(rule)}</span>
      <div className="rule-verdict">
        <button
          type="button"
          className={`verdict-chip verdict-switch verdict-${rule.verdict}`}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          aria-label={t('rules.change', { rule: rule.id, verdict })}
          data-overridden={rule.overridden !== undefined || undefined}
          data-testid={testIds.ruleVerdict(rule.id)}
          onClick={({ currentTarget }) => onOpen({ rule, chip: currentTarget })}
        >
          <VerdictIcon verdict={rule.verdict} />
          {verdict}
        </button>
        {(rule.overridden !== undefined || rule.isOwn) && (
          <span className="rule-was">
            {rule.overridden === undefined
              ? t('rules.own')
              : t('rules.was', { verdict: say(verdicts[rule.overridden]) })}
            <button
              type="button"
              className="link-button"
              aria-label={t('rules.reset', { rule: rule.id })}
              data-testid={testIds.ruleReset(rule.id)}
              onClick={() => void call('law.reset', { rule: rule.id })}
            >
              {t(rule.isOwn && rule.overridden === undefined ? 'rules.remove' : 'title.reset')}
            </button>
          </span>
        )}
      </div>
    </li>
  )
})
