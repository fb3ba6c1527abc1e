import type { Decision } from '../../electron/ipc/host.ts'
import { states } from '../../policies/words/states.ts'
import { useTexts } from '../i18n/texts.ts'

/** The road through the machine: each step of the person or page, and the states it passed. */
export function StepPath({ steps }: Readonly<{ steps: Decision['steps'] }>) {
  const { say } = useTexts()
  return (
    <ol className="path">
      {steps.map(({ event, path, verdict, rule }, step) => (
        // Steps are only ever added at the end.
        <li key={step} className={`verdict-${verdict}`}>
          <p>
            <span className="mono">{event}</span>
            <span className="mono path-rule">{rule}</span>
          </p>
          <ol>
            {path.map((state, index) => (
              <li key={index} data-last={index === path.length - 1 || undefined}>
                {states[state] ? say(states[state]) : state}
                <span className="mono">{state}</span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}
