import { Tabs } from '@mantine/core'
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react'
import type { Decision, HostState } from '../../electron/ipc/host.ts'
import type { StoreIcon } from '../../electron/ipc/store.ts'
import { feeWords, noticeWords } from '../../policies/words/effects.ts'
import { presentations } from '../../policies/words/presentations.ts'
import { verdicts } from '../../policies/words/verdicts.ts'
import { call } from '../bridge.ts'
import { useWindowText } from '../desk/useWindowText.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { VerdictIcon } from '../verdict/VerdictIcon.tsx'
import { Flips } from './Flips.tsx'
import { RequestTable } from './RequestTable.tsx'
import { plainSource } from './source/plainSources.ts'
import { Source } from './source/Source.tsx'
import { WhatIfBar } from './WhatIfBar.tsx'
import { Why } from './Why.tsx'
import './ruling.css'

type Names = HostState['names']
type Props = Readonly<{
  decision: Decision | undefined
  names: Names
  /** Whether the rule stands in the list at the left, and how to show it there. */
  listed: (rule: string) => boolean
  onRule: (rule: string) => void
  /** Shows a rule of the overlay in its text. */
  onText: (rule: string) => void
  /** No second phone stands in the desk's place, over all that the window draws. */
  isDeskFree: boolean
  /** Where apps of a store are what people tap first. */
  store?: StoreIcon | undefined
}>
const tabs = ['why', 'flips', 'request', 'text', 'source', 'machine'] as const
type Tab = (typeof tabs)[number]
const tall: ReadonlySet<Tab> = new Set(['text', 'source', 'machine'])

/** They bring a reader of YAML and a drawer of charts with them, which most attempts do not need. */
const RuleText = lazy(async () => ({ default: (await import('./text/RuleText.tsx')).RuleText }))
const Machine = lazy(async () => ({ default: (await import('./machine/Machine.tsx')).Machine }))

/** The selected attempt: what was ruled, why, by which road, and what was asked. */
export function RulingPanel({ decision, names, listed, onRule, onText, isDeskFree, store }: Props) {
  const { t, say } = useTexts()
  const [tab, setTab] = useState<Tab>('why')
  const panel = useRef<HTMLElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // In a low window the facts above would take the height that these need.
    if (tall.has(tab)) list.current?.scrollIntoView({ block: 'start' })
    else panel.current?.scrollTo({ top: 0 })
  }, [tab])
  return (
    <aside
      ref={panel}
      className="ruling"
      aria-label={t('ruling.title')}
      data-testid={testIds.rulingPanel}
    >
      {decision === undefined ? (
        <Empty store={store} />
      ) : (
        <>
          {decision.whatIf && <WhatIfBar changes={decision.whatIf} names={names} />}
          <div aria-live="polite">
            <h2 className={`ruling-verdict verdict-${decision.ruling.verdict}`}>
              <VerdictIcon verdict={decision.ruling.verdict} />
              <span data-testid={testIds.rulingVerdict}>
                {say(verdicts[decision.ruling.verdict])}
              </span>
            </h2>
            <p className="ruling-sentence" data-testid={testIds.rulingSentence}>
              {say(decision.sentence)}
            </p>
          </div>
          <Facts decision={decision} names={names} listed={listed} onRule={onRule} />
          <Tabs
            keepMounted={false}
            value={tab}
            onChange={(next) => setTab(tabs.find((each) => each === next) ?? 'why')}
          >
            <Tabs.List ref={list}>
              {tabs.map((each) => (
                <Tabs.Tab key={each} value={each} data-testid={testIds.rulingTab(each)}>
                  {t(`ruling.tab.${each}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="why">
              <Why decision={decision} />
            </Tabs.Panel>
            <Tabs.Panel value="flips">
              <Flips flips={decision.flips} names={names} />
            </Tabs.Panel>
            <Tabs.Panel value="request">
              <RequestTable request={decision.request} />
            </Tabs.Panel>
            <Tabs.Panel className="ruling-tall" value="text">
              <Suspense fallback={<p className="flips-wait">{t('app.loading')}</p>}>
                <RuleText decision={decision} listed={listed} onRule={onRule} onText={onText} />
              </Suspense>
            </Tabs.Panel>
            <Tabs.Panel className="ruling-tall" value="source">
              <Source decision={decision} />
            </Tabs.Panel>
            <Tabs.Panel className="ruling-tall" value="machine">
              <Suspense fallback={<p className="flips-wait">{t('app.loading')}</p>}>
                <Machine decision={decision} isDeskFree={isDeskFree} />
              </Suspense>
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </aside>
  )
}

function Empty({ store }: Pick<Props, 'store'>) {
  const { t, say } = useTexts()
  const app = store && say(store.name)
  return (
    <div className="panel-empty ruling-empty">
      <svg viewBox="0 0 64 40" aria-hidden="true">
        <path d="M2 10h22v28M62 10H40v28M2 38h60M24 20h-22M40 20h22" />
      </svg>
      <b>{t('ruling.empty')}</b>
      <p>{app ? t('ruling.emptyStoreHint', { app }) : t('ruling.emptyHint')}</p>
      <button
        type="button"
        className="pill"
        onClick={() =>
          void call('phone.show', {
            screen: store
              ? { type: 'store-app', host: store.host }
              : { type: 'chats', host: 'wechat' },
          })
        }
      >
        {app ? t('ruling.emptyStoreAction', { app }) : t('ruling.emptyAction')}
      </button>
    </div>
  )
}

function Facts({
  decision,
  names,
  listed,
  onRule,
}: Omit<Props, 'onText' | 'isDeskFree' | 'store'> & Readonly<{ decision: Decision }>) {
  const { t, say } = useTexts()
  const windowText = useWindowText()
  const { ruling } = decision
  const to = ruling.to === undefined ? [] : [ruling.to].flat()
  return (
    <dl className="ruling-facts">
      <dt>{t('ruling.rule')}</dt>
      <dd className="mono">
        <button
          type="button"
          className="link-button"
          disabled={!listed(ruling.rule)}
          title={listed(ruling.rule) ? t('ruling.find') : undefined}
          data-testid={testIds.rulingRule}
          onClick={() => onRule(ruling.rule)}
        >
          {ruling.rule}
        </button>
      </dd>
      <dt>{t('ruling.inForce')}</dt>
      <dd>{windowText(ruling.inForce)}</dd>
      <dt>{t('ruling.source')}</dt>
      <dd>
        {ruling.source.length === 0 && t('ruling.noSource')}
        {ruling.source.map(({ id, text }) => {
          const plain = plainSource(id)
          return (
            <span key={id} className="ruling-source" title={plain ? t(plain[1]) : text}>
              <span className="mono">{id}</span>{' '}
              {plain ? t(plain[0]) : text === id ? '' : text.replace(/^https?:\/\//, '')}
            </span>
          )
        })}
      </dd>
      <dt>{t('ruling.confidence')}</dt>
      <dd>{t(`confidence.${ruling.confidence}`)}</dd>
      <dt>{t('ruling.shown')}</dt>
      <dd>{say(presentations[ruling.presentation])}</dd>
      {to.length > 0 && (
        <>
          <dt>{t('ruling.to')}</dt>
          <dd>{to.map((id) => (names[id] ? say(names[id]) : id)).join(' · ')}</dd>
        </>
      )}
      {ruling.notice && (
        <>
          <dt>{t('ruling.notice')}</dt>
          <dd data-testid={testIds.rulingNotice}>{say(noticeWords(ruling.notice))}</dd>
        </>
      )}
      {ruling.fee && (
        <>
          <dt>{t('ruling.fee')}</dt>
          <dd data-testid={testIds.rulingFee}>{say(feeWords(ruling.fee))}</dd>
        </>
      )}
    </dl>
  )
}
