import type { HostState } from '../../../electron/ipc/host.ts'
import type { StepRow } from '../../../electron/ipc/scenario.ts'
import { states } from '../../../policies/words/states.ts'
import { useTexts } from '../../i18n/texts.ts'
import { LineIcon } from '../../icon/LineIcon.tsx'
import { VerdictChip } from '../../verdict/VerdictChip.tsx'
import { problemText } from './problemText.ts'
import './steps.css'

type Props = Readonly<{
  step: StepRow
  number: number
  names: HostState['names']
  people: HostState['phone']['people']
}>

/** One step: what was done, how it was ruled, by which rule, where that led, and how long the person waited. */
export function StepLine({ step, number, names, people }: Props) {
  const texts = useTexts()
  const { t, say } = texts
  const { words, led, expect, values, verdict, after, problems, onlyOnPhone, isMissed } = step
  const { shows } = expect
  const { person } = values
  const who = people.find(({ id }) => id === person)?.name
  const { rule, state, offered } = { ...expect, ...led }
  const isRuled = verdict !== undefined
  const [problem] = problems
  return (
    <>
      <span className="scenario-number">{number}</span>
      <span className="scenario-said">
        <span className="scenario-words">{say(words)}</span>
        <span className="scenario-led">
          {typeof person === 'string' && <span>{who ? say(who) : person}</span>}
          {isRuled && typeof rule === 'string' && <span className="mono">{rule}</span>}
          {typeof offered === 'object' && (
            <span>
              {t('scenario.offers', {
                methods: offered.length === 0 ? t('scenario.nothing') : named(offered),
              })}
            </span>
          )}
          {typeof state === 'string' && <span>{states[state] ? say(states[state]) : state}</span>}
          {after !== undefined && after >= 100 && (
            <span>{t('scenario.after', { seconds: (after / 1000).toFixed(1) })}</span>
          )}
        </span>
        {typeof shows === 'object' && (
          <span className="scenario-shown">
            {shows.map((text) => (
              <q key={text}>{text}</q>
            ))}
          </span>
        )}
        {onlyOnPhone && <span className="scenario-unchecked">{t('scenario.onlyOnPhone')}</span>}
        {problem && (
          <span className="scenario-fault">
            <LineIcon path="M8 2 14.5 13.5h-13ZM8 6.5v3.5M8 11.8v.2" />
            {problemText(problem, texts)}
          </span>
        )}
        {isMissed === true && problem === undefined && (
          <span className="scenario-fault">{t('scenario.missed')}</span>
        )}
      </span>
      {verdict && <VerdictChip verdict={verdict} />}
    </>
  )

  function named(methods: readonly string[]): string {
    return methods.map((id) => (names[id] ? say(names[id]) : id)).join(t('scenario.and'))
  }
}
