import { marks, plain, type Paint } from '../style.ts'
import {
  counted,
  isPoor,
  nameOf,
  problemsOf,
  type Outcome,
  type Reporter,
  type Write,
} from './outcome.ts'

const marksOf = {
  passed: marks.allow,
  failed: marks.block,
  skipped: { icon: '–', colour: 'dim' },
  invalid: marks.interstitial,
} as const satisfies Readonly<Record<Outcome['type'], unknown>>

/** One line for each scenario as it ends; then what did not pass, in full, and the numbers. */
export function listReporter(write: Write, paint: Paint): Reporter {
  return {
    heard: (outcome) => write(`${headOf(outcome, paint)}\n`),
    ended: (outcomes, { notRun, isInterrupted, seconds }) => {
      const poor = outcomes.filter(isPoor)
      for (const outcome of poor) {
        const problems = problemsOf(outcome).map((problem) => `    ${plain(problem)}\n`)
        write(`\n${headOf(outcome, paint)}\n${problems.join('')}`)
      }
      const { passed, failed, skipped, invalid } = counted(outcomes)
      const numbers = [
        `${passed} passed`,
        paint(failed > 0 ? 'red' : 'dim', `${failed} failed`),
        ...(skipped > 0 ? [paint('dim', `${skipped} skipped`)] : []),
        ...(invalid > 0 ? [paint('yellow', `${invalid} invalid`)] : []),
        ...(notRun > 0 ? [`${notRun} not run`] : []),
      ]
      const interruption = isInterrupted ? 'Interrupted: ' : ''
      write(`\n${interruption}${numbers.join(', ')}  ${paint('dim', `${seconds.toFixed(2)} s`)}\n`)
    },
  }
}

function headOf(outcome: Outcome, paint: Paint): string {
  const { icon, colour } = marksOf[outcome.type]
  const file = outcome.type === 'invalid' ? '' : `  ${paint('dim', plain(outcome.file))}`
  const reason = outcome.type === 'skipped' ? `  ${paint('dim', `(${plain(outcome.reason)})`)}` : ''
  return `${paint(colour, `${icon} ${outcome.type}`)}  ${plain(nameOf(outcome))}${reason}${file}`
}
