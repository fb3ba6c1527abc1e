import { SegmentedControl, TextInput } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { RuleRow } from '../../electron/ipc/law.ts'
import { writtenRuleOf } from '../../policies/engine/writtenRule.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { matchesRule } from './matchesRule.ts'
import { RuleLine, type OpenMenu } from './RuleLine.tsx'
import { VerdictMenu } from './VerdictMenu.tsx'
import './rules.css'

type Kind = RuleRow['kind']
/** A rule to show; a new object each time it is asked for. */
export type Sought = Readonly<{ rule: string }>
type Props = Readonly<{
  /** Those in force. */
  rules: readonly RuleRow[]
  /** The rule that decided the attempt in the ruling panel. */
  decided: string | undefined
  sought: Sought | undefined
  /** Shows a rule of the overlay in its text. */
  onText: (rule: string) => void
}>

/** Every rule in force, in the order in which rules are tried, each with its verdict switch. */
export function Rules({ rules, decided: decidedRule, sought, onText }: Props) {
  const decided = decidedRule === undefined ? undefined : writtenRuleOf(decidedRule)
  const { t, say } = useTexts()
  const [kind, setKind] = useState<Kind>('link')
  const [search, setSearch] = useState('')
  const [menu, setMenu] = useState<OpenMenu>()
  const ofKind = useMemo(() => rules.filter((rule) => rule.kind === kind), [rules, kind])
  const shown = useMemo(() => ofKind.filter((rule) => matchesRule(rule, search)), [ofKind, search])
  const closeMenu = useCallback(() => setMenu(undefined), [])
  const [found, setFound] = useState<Sought>()
  const list = useRef<HTMLUListElement>(null)
  if (sought !== found) {
    setFound(sought)
    setSearch('')
    setKind(rules.find(({ id }) => id === sought?.rule)?.kind ?? kind)
  }
  useEffect(() => {
    const index = shown.findIndex(({ id }) => id === found?.rule)
    const line = list.current?.children[index]
    line?.scrollIntoView({ block: 'center' })
    line?.querySelector('button')?.focus({ preventScroll: true })
    // Only a new wish moves the list; a changed law does not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [found])
  const [followed, setFollowed] = useState<string>()
  if (decided !== followed) {
    setFollowed(decided)
    setKind(rules.find(({ id }) => id === decided)?.kind ?? kind)
  }
  useEffect(() => {
    const index = shown.findIndex(({ id }) => id === followed)
    list.current?.children[index]?.scrollIntoView({ block: 'center' })
    // The list follows what decides; a search or a changed law does not move it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [followed])
  const count = (each: Kind) => rules.filter((rule) => rule.kind === each).length
  return (
    <section className="rules">
      <div className="rules-tools">
        <TextInput
          type="search"
          aria-label={t('rules.search')}
          placeholder={t('rules.search')}
          data-testid={testIds.ruleSearch}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t('rules.kind')}
          data-testid={testIds.ruleKind}
          value={kind}
          onChange={setKind}
          data={[
            {
              value: 'link' as const,
              label: <Counted text={t('rules.links')} of={count('link')} />,
            },
            {
              value: 'payment' as const,
              label: <Counted text={t('rules.payments')} of={count('payment')} />,
            },
          ]}
        />
      </div>
      <div className="rules-table">
        <div className="rules-columns" aria-hidden="true">
          <span>{t('rules.rule')}</span>
          <span>{t('rules.window')}</span>
          <span>{t('rules.verdict')}</span>
        </div>
        {shown.length === 0 ? (
          <div className="panel-empty">
            <p>{t(ofKind.length === 0 ? 'rules.noneInForce' : 'rules.none')}</p>
            {ofKind.length > 0 && (
              <button type="button" className="pill" onClick={() => setSearch('')}>
                {t('rules.clear')}
              </button>
            )}
          </div>
        ) : (
          <ul ref={list}>
            {shown.map((rule) => (
              <RuleLine
                key={rule.id}
                rule={rule}
                isDecided={rule.id === decided}
                isOpen={rule.id === menu?.rule.id}
                onOpen={setMenu}
                onText={onText}
              />
            ))}
          </ul>
        )}
      </div>
      {menu && (
        <VerdictMenu
          chip={menu.chip}
          label={say(menu.rule.title)}
          current={menu.rule.verdict}
          onPick={(verdict) => void call('law.override', { rule: menu.rule.id, verdict })}
          onClose={closeMenu}
        />
      )}
    </section>
  )
}

function Counted({ text, of }: Readonly<{ text: string; of: number }>) {
  return (
    <span>
      {text} <small className="rules-count">{of}</small>
    </span>
  )
}
