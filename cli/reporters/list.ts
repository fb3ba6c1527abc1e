import type { Outcome } from '../../policies/report/replayReport.ts'
import { marks, plain, type Paint } from '../style.ts'
import { cameTo, partingIn } from '../../policies/report/partings.ts'
import { isPoor, onlyOnPhone } from '../../policies/report/outcomes.ts'
import { lineOf, nameOf, type Reporter, type Write } from './outcome.ts'

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
    ended: ({ scenarios, isInterrupted, seconds, ...counts }) => {
      const poor = scenarios.filter(isPoor)
      for (const outcome of poor) {
        const problems = outcome.problems.map((problem) => `    ${plain(lineOf(problem))}\n`)
        write(`\n${headOf(outcome, paint)}\n${problems.join('')}`)
      }
      for (const line of phoneLines(scenarios, paint)) write(`${line}\n`)
      for (const line of partingLines(scenarios, paint)) write(`${line}\n`)
      const { passed, failed, skipped, invalid, notRun } = counts
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

/** What was not checked, because only the phone can tell; never passed in silence. */
function phoneLines(scenarios: readonly Outcome[], paint: Paint): readonly string[] {
  const unchecked = scenarios.filter((outcome) => onlyOnPhone(outcome).length > 0)
  if (unchecked.length === 0) return []
  return [
    '',
    'Checked only on the phone, so not now; --window checks it:',
    ...unchecked.flatMap((outcome) => [
      `${paint('yellow', '?')} ${plain(nameOf(outcome))}  ${paint('dim', plain(outcome.file))}`,
      ...('steps' in outcome ? outcome.steps : []).flatMap((step, index) =>
        (step.onlyOnPhone ?? []).map(
          (text) => `    step ${index + 1} ${step.do}: shows ${plain(text)}`,
        ),
      ),
    ]),
  ]
}

/** The journeys that another law makes otherwise, and how. */
function partingLines(scenarios: readonly Outcome[], paint: Paint): readonly string[] {
  const compared = scenarios.flatMap((outcome) =>
    'against' in outcome && outcome.against ? [outcome.against] : [],
  )
  const [first] = compared
  if (first === undefined) return []
  const parted = scenarios.flatMap((outcome) => {
    const parting = partingIn(outcome)
    return parting === undefined ? [] : [{ outcome, parting }]
  })
  const count = `${parted.length} of ${compared.length} journeys part under ${first.policy}`
  return [
    '',
    parted.length === 0 ? count : `${count}:`,
    ...parted.flatMap(({ outcome, parting: { step, here, there } }) => [
      `${paint('yellow', '≠')} ${plain(nameOf(outcome))}  ${paint('dim', plain(outcome.file))}`,
      `    step ${step} ${here.do}: ${cameTo(here)}`,
      `    under ${first.policy}: ${cameTo(there)}`,
    ]),
  ]
}

function headOf(outcome: Outcome, paint: Paint): string {
  const { icon, colour } = marksOf[outcome.type]
  const file = outcome.type === 'invalid' ? '' : `  ${paint('dim', plain(outcome.file))}`
  const reason = outcome.type === 'skipped' ? `  ${paint('dim', `(${plain(outcome.reason)})`)}` : ''
  return `${paint(colour, `${icon} ${outcome.type}`)}  ${plain(nameOf(outcome))}${reason}${file}`
}
