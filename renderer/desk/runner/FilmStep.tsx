import { states } from '../../../policies/words/states.ts'
import type { ReportStep, Rules } from '../../../policies/report/replayReport.ts'
import { useTexts } from '../../i18n/texts.ts'
import { stepId } from './stepId.ts'
import { VerdictChip } from '../../verdict/VerdictChip.tsx'

type Props = Readonly<{
  step: ReportStep
  number: number
  rules: Rules
  /** The phone after it, where it ran there. */
  picture: string | undefined
  isPoor: boolean
}>

/** One step of the film: the phone, what was done, how it was ruled and by which rule, and where it led. */
export function FilmStep({ step, number, rules, picture, isPoor }: Props) {
  const { say } = useTexts()
  const { words, rulings, quotes = [], state, path } = step
  return (
    <li id={stepId(number)} className="runner-step" data-poor={isPoor || undefined}>
      {picture !== undefined && <img src={picture} alt={say(words)} />}
      <div>
        <p>
          <b>{number}</b> {say(words)}
        </p>
        {rulings.map((ruled) => (
          <Ruled key={ruled.rule} ruled={ruled} rules={rules} />
        ))}
        {quotes.map((quoted) => (
          <Ruled key={quoted.method} ruled={quoted} rules={rules} method={quoted.method} />
        ))}
        <p className="runner-path">{path.map((each) => named(each)).join(' → ') || named(state)}</p>
      </div>
    </li>
  )

  function named(name: string): string {
    return states[name] ? say(states[name]) : name
  }
}

type RuledProps = Readonly<{
  ruled: ReportStep['rulings'][number]
  rules: Rules
  method?: string
}>

function Ruled({ ruled: { verdict, rule }, rules, method }: RuledProps) {
  const { say } = useTexts()
  return (
    <p className="runner-ruled">
      {method !== undefined && <code>{method}</code>}
      <VerdictChip verdict={verdict} />
      <code
        title={rules[rule]
          ?.map(({ title, source }) =>
            [say(title), ...source.map(({ id, text }) => `${id} ${text}`)].join('\n'),
          )
          .join('\n\n')}
      >
        {rule}
      </code>
    </p>
  )
}
