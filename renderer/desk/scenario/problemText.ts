import type { StepProblem } from '../../../electron/ipc/scenario.ts'
import type { Texts } from '../../i18n/texts.ts'
import { expectationNames, isExpectation } from './expectations.ts'

/** Why a step comes out otherwise, in the journey of the table where it does. */
export function problemText(problem: StepProblem, { t }: Pick<Texts, 't'>): string {
  const within = (text: string, line: number | undefined): string =>
    line === undefined ? text : t('scenario.inLine', { line, text })
  switch (problem.type) {
    case 'expected': {
      const { key, expected, got, line } = problem
      const text = t('scenario.differs', {
        name: isExpectation(key) ? t(expectationNames[key]) : key,
        expected: expected || t('scenario.nothing'),
        got: got || t('scenario.nothing'),
      })
      return within(text, line)
    }
    case 'trace':
      return t('scenario.strays', { recorded: problem.recorded, replayed: problem.replayed })
    case 'refused':
      return within(problem.text, problem.line)
  }
}
