import { useState } from 'react'
import type { RuleTitles } from '../../electron/ipc/diff.ts'
import { useTexts } from '../i18n/texts.ts'
import { Unfold } from './Unfold.tsx'

type Props = Readonly<{
  rules: readonly string[]
  titles: RuleTitles
  listed: (rule: string) => boolean
  onRule: (rule: string) => void
}>

const mostShown = 4

/** The rules that decide on one side; one that is in force now leads to its line in the list. */
export function RuleLinks({ rules, titles, listed, onRule }: Props) {
  const { t, say } = useTexts()
  const [isWhole, setIsWhole] = useState(false)
  const isLong = rules.length > mostShown + 1
  const shown = isLong && !isWhole ? rules.slice(0, mostShown) : rules
  return (
    <>
      {shown.map((rule, index) => {
        const title = titles[rule]
        return (
          <span key={rule} className="mono">
            {index > 0 && ', '}
            {rule === 'no-rule' ? (
              t('diff.noRule')
            ) : (
              <button
                type="button"
                className="link-button"
                disabled={!listed(rule)}
                title={title && say(title)}
                onClick={() => onRule(rule)}
              >
                {rule}
              </button>
            )}
          </span>
        )
      })}
      {isLong && (
        <Unfold
          isWhole={isWhole}
          left={rules.length - shown.length}
          onToggle={() => setIsWhole(!isWhole)}
        />
      )}
    </>
  )
}
