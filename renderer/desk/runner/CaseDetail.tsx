import type { RunnerShown } from '../../../electron/ipc/runner.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Changes } from './Changes.tsx'
import { EditButton } from './EditButton.tsx'
import { FilmStep } from './FilmStep.tsx'
import { stepId } from './stepId.ts'

/** What became of a journey: what is wrong with it, its steps in a row, and what its file would have to say. */
export function CaseDetail({ shown }: Readonly<{ shown: RunnerShown }>) {
  const { t, say } = useTexts()
  const { id, outcome, rules, pictures, changes } = shown
  const { problems } = outcome
  const steps = outcome.type === 'invalid' ? [] : outcome.steps
  return (
    <div className="runner-detail" data-testid={testIds.runnerDetail}>
      <div className="runner-detail-head">
        <h3>{outcome.type === 'invalid' ? outcome.file : outcome.name}</h3>
        <button
          type="button"
          className="pill"
          data-testid={testIds.runnerAgain}
          onClick={() => void call('runner.run', { ids: [id] })}
        >
          {t('runner.again')}
        </button>
        <button
          type="button"
          className="pill"
          data-testid={testIds.runnerAgainOnPhone}
          onClick={() => void call('runner.run', { ids: [id], onPhone: true })}
        >
          {t('runner.onPhone')}
        </button>
        <EditButton id={id} file={outcome.file} />
      </div>
      {problems.length > 0 && (
        <ul className="runner-problems" data-testid={testIds.runnerProblems}>
          {problems.map(({ file, line, column, text, words, step }) => (
            <li key={`${line} ${column} ${text}`} title={text}>
              <button type="button" disabled={step === undefined} onClick={() => showStep(step)}>
                <code>{`${file ?? ''}:${line ?? ''}:${column ?? ''}`}</code>{' '}
                {words === undefined ? text : say(words)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Changes id={id} changes={changes} />
      <ol className="runner-film">
        {steps.map((step, index) => (
          <FilmStep
            // A step is what stands at its place.
            key={index}
            step={step}
            number={index + 1}
            rules={rules}
            picture={pictures[index]}
            isPoor={problems.some((each) => each.step === index + 1)}
          />
        ))}
      </ol>
    </div>
  )
}

function showStep(step: number | undefined): void {
  document.getElementById(stepId(step ?? 0))?.scrollIntoView({ block: 'nearest', inline: 'center' })
}
