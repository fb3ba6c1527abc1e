import { counted, nameOf, problemsOf, type Outcome, type Reporter, type Write } from './outcome.ts'

/** JUnit XML as Jenkins and GitLab read it: a suite for each file, with the scenario as its one case. */
export function junitReporter(write: Write): Reporter {
  return {
    heard: () => undefined,
    ended: (outcomes, { seconds }) => {
      const { failed, invalid } = counted(outcomes)
      const numbers = `tests="${outcomes.length}" failures="${failed}" errors="${invalid}"`
      const suites = outcomes.map(suiteOf).join('')
      write(
        `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hutong replay" ${numbers} time="${seconds.toFixed(3)}">\n${suites}</testsuites>\n`,
      )
    },
  }
}

function suiteOf(outcome: Outcome): string {
  const { failed, invalid, skipped } = counted([outcome])
  const file = attribute(outcome.file)
  const time = outcome.seconds.toFixed(3)
  const classname = attribute(outcome.file.replace(/\.scenario\.yaml$/, ''))
  const head = `    <testcase name="${attribute(nameOf(outcome))}" classname="${classname}" time="${time}"`
  return [
    `  <testsuite name="${file}" file="${file}" tests="1" failures="${failed}" errors="${invalid}" skipped="${skipped}" time="${time}">\n`,
    outcome.type === 'passed'
      ? `${head}/>\n`
      : `${head}>\n${complaintOf(outcome)}    </testcase>\n`,
    '  </testsuite>\n',
  ].join('')
}

function complaintOf(outcome: Outcome): string {
  if (outcome.type === 'skipped') return `      <skipped message="${attribute(outcome.reason)}"/>\n`
  const problems = problemsOf(outcome)
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
