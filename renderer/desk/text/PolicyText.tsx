import { useEffect, useMemo, useRef, useState } from 'react'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { LawState } from '../../../electron/ipc/law.ts'
import { attributeWords, valueWords } from '../../../policies/words/attributes.ts'
import { presentations } from '../../../policies/words/presentations.ts'
import { verdicts } from '../../../policies/words/verdicts.ts'
import { call } from '../../bridge.ts'
import { useTexts, type Texts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { editorPhrases } from './editorPhrases.ts'
import type { EditorWords } from './editor.ts'
import { startEditing, type EditSession } from './editSession.ts'
import { vocabulary } from './vocabulary.ts'
import './text.css'
import './inks.css'

type Props = Readonly<{
  law: LawState
  rules: HostState['rules']
  names: HostState['names']
  /** A rule to show; a new object each time it is asked for. */
  sought: Readonly<{ rule: string }> | undefined
}>

/** The overlay as text. It and the switchboard are one law: what is written here is switched there, and the other way. */
export function PolicyText({ law, rules, names, sought }: Props) {
  const texts = useTexts()
  const { t } = texts
  const place = useRef<HTMLDivElement>(null)
  const [session, setSession] = useState<EditSession>()
  const words = useWords(texts, names, rules)
  const shown = law.draft?.text ?? law.text
  const faults = law.draft?.faults
  useEffect(() => {
    if (place.current === null) return undefined
    const started = startEditing(place.current, shown, words)
    setSession(started)
    return () => started.end()
    // One editor for as long as this stands; what it shows and says follows below.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
  useEffect(() => session?.speak(words), [session, words])
  useEffect(() => session?.show(shown, faults ?? []), [session, shown, faults])
  useEffect(() => {
    if (sought !== undefined) session?.seek(sought.rule)
  }, [session, sought])
  return (
    <section className="text">
      <div className="text-head">
        {law.draft === undefined ? (
          <span className="text-state">
            <i className="text-dot" />
            {t('text.inForce')}
          </span>
        ) : (
          <span className="text-state" role="status" data-draft data-testid={testIds.textDraft}>
            <i className="text-dot" />
            {t('text.draft', { count: law.draft.faults.length })}
            <button
              type="button"
              className="link-button"
              data-testid={testIds.textLeaveDraft}
              onClick={() => void call('law.leave-draft', {})}
            >
              {t('text.leaveDraft')}
            </button>
          </span>
        )}
        <span className="mono text-file" title={law.overlayFile}>
          {law.overlayFile.split(/[\\/]/).at(-1)}
        </span>
      </div>
      <div ref={place} className="text-editor" data-testid={testIds.text} />
      <p
        className="mono text-fault"
        data-faulty={faults?.[0] !== undefined || undefined}
        title={faults?.[0]}
        data-testid={testIds.textFault}
      >
        {faults?.[0] ?? t('text.keys')}
      </p>
    </section>
  )
}

function useWords(
  { t, say, language }: Texts,
  names: HostState['names'],
  known: HostState['rules'],
): EditorWords {
  return useMemo(() => {
    const aboutKey = (key: string): string => {
      const said = say(attributeWords(key))
      return said === key ? '' : said
    }
    const aboutValue = (key: string, value: string): string => {
      if (key === 'verdict') return say(verdicts[value as keyof typeof verdicts])
      if (key === 'presentation') return say(presentations[value as keyof typeof presentations])
      const said = say(valueWords(key, value, names))
      return said === value ? '' : said
    }
    const rules = known.map(({ id, title }) => ({ word: id, about: say(title) }))
    const registered = Object.entries(names).map(([id, name]) => ({ word: id, about: say(name) }))
    return {
      label: t('desk.text'),
      keysIn: (holder) =>
        (vocabulary.keys.get(holder) ?? []).map((word) => ({ word, about: aboutKey(word) })),
      valuesOf: (key) =>
        key === 'rule'
          ? rules
          : (vocabulary.values.get(key)?.map((word) => ({ word, about: aboutValue(key, word) })) ??
            (named.has(key) ? registered : [])),
      aboutWord: (word) => {
        const rule = rules.find((each) => each.word === word)
        const said = rule?.about ?? names[word]?.[language] ?? say(valueWords('', word, names))
        return said === word ? aboutKey(word) || undefined : said
      },
      phrases: language === 'zh' ? editorPhrases : {},
    }
  }, [t, say, language, names, known])
}

/** Conditions whose words are ids of the registry. */
const named = new Set([
  'host',
  'target',
  'owner',
  'merchant',
  'merchant-owner',
  'method',
  'to',
  'not',
])
