import type { Outcome } from '../../policies/report/replayReport.ts'
import { counted, onlyOnPhone } from '../../policies/report/outcomes.ts'
import { lineOf, nameOf, type Reporter, type Write } from './outcome.ts'

/** JUnit XML as Jenkins and GitLab read it: a suite for each file, and a case for each of its journeys. */
export function junitReporter(write: Write): Reporter {
  return {
    heard: () => undefined,
    ended: ({ scenarios, failed, invalid, seconds }) => {
      const numbers = `tests="${scenarios.length}" failures="${failed}" errors="${invalid}"`
      const suites = suitesOf(scenarios).map(suiteText).join('')
      write(
        `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hutong replay" ${numbers} time="${seconds.toFixed(3)}">\n${suites}</testsuites>\n`,
      )
    },
  }
}

/** All of one file, in order. */
function suitesOf(outcomes: readonly Outcome[]): readonly (readonly Outcome[])[] {
  const suites = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const known = suites.get(outcome.file)
    if (known) known.push(outcome)
    else suites.set(outcome.file, [outcome])
  }
  return [...suites.values()]
}

function suiteText(outcomes: readonly Outcome[]): string {
  const { failed, invalid, skipped } = counted(outcomes)
  const file = attribute(outcomes[0]?.file ?? '')
  const seconds = outcomes.reduce((sum, each) => sum + each.seconds, 0)
  return [
    `  <testsuite name="${file}" file="${file}" tests="${outcomes.length}" failures="${failed}" errors="${invalid}" skipped="${skipped}" time="${seconds.toFixed(3)}">\n`,
    ...outcomes.map(caseText),
    '  </testsuite>\n',
  ].join('')
}

function caseText(outcome: Outcome): string {
  const classname = attribute(outcome.file.replace(/\.scenario\.yaml$/, ''))
  const head = `    <testcase name="${attribute(nameOf(outcome))}" classname="${classname}" time="${outcome.seconds.toFixed(3)}"`
  const complaint = outcome.type === 'passed' ? '' : complaintOf(outcome)
  const unchecked = onlyOnPhone(outcome)
  const said =
    unchecked.length === 0
      ? ''
      : `      <system-out>${escaped(['Checked only on the phone:', ...unchecked].join('\n'))}</system-out>\n`
  return complaint + said === '' ? `${head}/>\n` : `${head}>\n${complaint}${said}    </testcase>\n`
}

function complaintOf(outcome: Outcome): string {
  if (outcome.type === 'skipped') return `      <skipped message="${attribute(outcome.reason)}"/>\n`
  const problems = outcome.problems.map(lineOf)
  const message = attribute(problems[0] ?? '')
  const body = escaped(problems.join('\n'))
  const [element, type] =
    outcome.type === 'invalid' ? ['error', 'invalid-file'] : ['failure', 'expectation']
  return `      <${element} type="${type}" message="${message}">${body}</${element}>\n`
}

/** Line ends and tabs in an attribute would be read as spaces. */
function attribute(text: string): string {
  return escaped(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

/** XML 1.0 has no way to write most control characters, nor halves of surrogate pairs. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}
