import type { Options } from './arguments.ts'

/** `hutong --help`. */
export const mainHelp = `hutong — see what an ecosystem opening does to links and payments

Usage
  hutong decide --policy POLICY --host APP --surface SURFACE (--url URL | --pay METHOD)
  hutong explain --policy POLICY --host APP --surface SURFACE (--url URL | --pay METHOD)
  hutong diff A B
  hutong lint [POLICY]
  hutong check-invariants FILE…
  hutong replay PATH… [--policy POLICY]
  hutong merge-reports DIR…
  hutong compare SCENARIO --a POLICY --b POLICY
  hutong story [FILE|NAME] [--out FILE.html]
  hutong coverage PATH…
  hutong generate --for POLICY --out DIR [PATH…]
  hutong backtest LOG… --policy POLICY [--against POLICY]
  hutong gen-log --rows N [--seed S] [--out FILE]
  hutong sql --policy POLICY [--dialect DIALECT | --run LOG]
  hutong crawl DIR
  hutong open DIR
  hutong COMMAND --help

Commands
  decide            rule one link or payment and say why
  explain           why a request is ruled as it is, and the least that would change it
  diff              all requests that two policies rule differently, exactly
  lint              what is odd about a policy, and where it departs from the standards of 2021
  check-invariants  check statements that must hold of a policy
  replay            replay scenario files and check what they expect
  merge-reports     JSON reports of several machines as one
  compare           walk one scenario under two laws, and tell where they part
  story             tell one journey under two laws, or write it as a page
  coverage          which rules, verdicts and surfaces scenarios or a log exercise
  generate          write scenarios that exercise all of a policy
  backtest          rule millions of logged shares, and tell what another policy would change
  gen-log           write a log of made shares to try a back-test with
  sql               a policy as one SQL statement over share logs, or what it says of a log
  crawl             open every page of a mini-program in the real window, and tell which are clean
  open              open the simulator with a mini-program in it

Options
  --version   print the version
  -h, --help  print this help

Exit codes
  0    fine
  1    a scenario or story failed, an invariant does not hold, a policy has errors, policies
       differ (diff --exit-code) or part (compare --exit-code), or coverage is too low (--fail-under)
  2    the command was not understood: an unknown command, option, value or policy
  3    a policy, registry, overlay, site, scenario, story, invariants or log file is invalid
  4    an analysis has too many cases to tell apart
  70   set-up failed, or Hutong itself is at fault
  130  interrupted

Examples
  hutong decide --policy cn@2021-09-17 --host wechat --surface chat-1to1 \\
    --url "https://item.taobao.com/item.htm?id=1"
  hutong decide --policy cn@2021-09-28 --host eleme --surface checkout --pay wechat-pay --json
  hutong diff cn@2021-09-16 cn@2021-09-28
  hutong replay test/scenarios --reporter list,junit --reporter-junit out/junit.xml
`

/** `hutong decide --help`. */
export function decideHelp(options: Options): string {
  return `hutong decide — rule one link or payment and say why

Usage
  hutong decide --policy POLICY --host APP --surface SURFACE \\
    (--url URL | --target APP | --text TEXT | --pay METHOD) [options]

Options
${optionLines(options)}
The answer is printed with exit code 0 whatever the verdict.
`
}

/** `hutong explain --help`. */
export function explainHelp(options: Options): string {
  return `hutong explain — why a request is ruled as it is, and the least that would change it

Usage
  hutong explain --policy POLICY --host APP --surface SURFACE \\
    (--url URL | --target APP | --text TEXT | --pay METHOD) [options]

Options
${optionLines(options)}
It takes what hutong decide takes. The changes are the fewest attributes that lead to each other
verdict, each checked against the rules. Exit code 0 whatever the verdict; 4 when there are too many
cases to tell apart.
`
}

/** `hutong diff --help`. */
export function diffHelp(options: Options): string {
  return `hutong diff — all requests that two policies rule differently, exactly

Usage
  hutong diff A B [options]

A and B are PACK@DATE, PACK@DATETIME, a preset, or a pack file (FILE@DATE, or FILE with --at). A
pack or a file without a date means all its history; then both must.

Options
${optionLines(options)}
Each difference is a set of requests with a request to try. Exit code 0, or 1 with --exit-code when
the policies differ; 4 when there are too many cases to tell apart.
`
}

/** `hutong lint --help`. */
export function lintHelp(options: Options, codes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(codes).map(([code, help]) => `  ${code.padEnd(15)} ${help}\n`)
  return `hutong lint — what is odd about a policy, and where it departs from the standards of 2021

Usage
  hutong lint [POLICY] [options]

POLICY is PACK, PACK@DATE, a preset, or a pack file; without one, every pack that ships. What
depends on time is judged at the date, or at any time without one.

Options
${optionLines(options)}
Codes
${lines.join('')}
contradictory and shadowed are errors, no-rule is a note, all others are warnings. PARITY,
DIRECT_OPEN and NO_EXTRA_STEP are for Chinese packs, and are not legal advice. Exit code 1 when
there are errors, 0 otherwise; 4 when there are too many cases to tell apart.
`
}

/** `hutong coverage --help`. */
export function coverageHelp(options: Options): string {
  return `hutong coverage — which rules, verdicts and surfaces scenarios or a log exercise

Usage
  hutong coverage PATH… [options]
  hutong coverage --policy PACK --log FILE [PATH…] [options]

PATH is a scenario file, a table of links (*.csv), a folder that is searched for *.scenario.yaml
and *.links.csv, or - for one scenario on standard input. A log holds one request a line, as hutong
decide --json prints it under "request".

Options
${optionLines(options)}
Rules that nothing can reach are not asked for. Exit code 0, or 1 when fewer rules are exercised
than --fail-under wants; 3 when a file is invalid.
`
}

/** `hutong generate --help`. */
export function generateHelp(options: Options): string {
  return `hutong generate — write scenarios that exercise all of a policy

Usage
  hutong generate --for POLICY --out DIR [PATH…] [options]

It writes one scenario for each rule that decides something then, with one attribute changed after
the other so that another rule does; one for each rule that begins or ends, on both sides of its
dates; and paths through the machines of links and payments that take every transition there is.
They expect what Hutong rules now. PATH is a scenario file, a table of links (*.csv), or a folder
of them: what those cover already is counted before.

Options
${optionLines(options)}
DIR is empty or holds what generate wrote before, which is replaced; it never writes over or beside
files of others. The same policy gives the same files. Exit code 0; 2 when DIR may not be used; 4
when there are too many cases to tell apart.
`
}

/** `hutong backtest --help`. */
export function backtestHelp(options: Options): string {
  return `hutong backtest — rule millions of logged shares, and tell what another policy would change

Usage
  hutong backtest LOG… --policy POLICY [--against POLICY] [options]
  hutong backtest LOG… --policy PACK --each-date [options]

LOG is NDJSON, CSV or Parquet, the first two also as .gz, or - for standard input. Its columns are the
attributes of a request; docs/guide/qa.en.md lists them. Other columns are left aside.

Options
${optionLines(options)}
A row that cannot be ruled is counted, told with its line, and written aside. Exit code 0; 3 when a
log cannot be read to its end or no row can be ruled; 130 when interrupted. What was counted until
then is printed.
`
}

/** `hutong gen-log --help`. */
export function genLogHelp(options: Options): string {
  return `hutong gen-log — write a log of made shares to try a back-test with

Usage
  hutong gen-log --rows N [--seed S] [--out FILE] [options]

Options
${optionLines(options)}
Nobody shared these rows: apps, places and hosts are drawn from the registry, in the order of their
instants from August to December 2021. The same rows, seed and registry give the same log.
`
}

/** `hutong sql --help`. */
export function sqlHelp(options: Options): string {
  return `hutong sql — a policy as one SQL statement over share logs, or what it says of a log

Usage
  hutong sql --policy POLICY [--dialect DIALECT] [options]
  hutong sql --policy POLICY --run LOG [--out FILE] [options]

POLICY is PACK@DATE, PACK@DATETIME, a preset, or a pack file, and rules every row as at that
instant. A pack or a file without a date rules each row at its own, the column "at".

Options
${optionLines(options)}
The statement gives each row verdict, presentation, reason, rule, destination, wait, system and
owner. Rows that SQL cannot rule exactly have needs_judge instead; --run asks the judge about
them. Exit code 0 whatever the verdicts; 3 when the log cannot be read.
`
}

/** `hutong check-invariants --help`. */
export function checkInvariantsHelp(options: Options): string {
  return `hutong check-invariants — statements that must hold of a policy

Usage
  hutong check-invariants FILE… [options]

FILE says what is always or never so (kind: Invariants), and of which policy: PACK, PACK@DATE or a
preset, or with --policy a pack file. Without a date all times are checked that it speaks of.

Options
${optionLines(options)}
The check is exact: an invariant holds for every request, or counter-examples are listed. Exit
code 1 when one does not hold; 3 when a file is invalid; 4 when there are too many cases to tell
apart.
`
}

/** `hutong replay --help`. */
export function replayHelp(options: Options): string {
  return `hutong replay — replay scenario files and check what they expect

Usage
  hutong replay PATH… [options]

PATH is a scenario file, a table of links (*.csv), a folder that is searched for *.scenario.yaml
and *.links.csv, or - for one scenario on standard input.

Options
${optionLines(options)}
A scenario that fails ends the command with 1; a file that is invalid with 3, after all others ran.
`
}

/** `hutong merge-reports --help`. */
export function mergeReportsHelp(options: Options): string {
  return `hutong merge-reports — JSON reports of several machines as one

Usage
  hutong merge-reports DIR… [options]

DIR is a folder that is searched for *.json, or a file: what hutong replay --reporter-json wrote.

Options
${optionLines(options)}
Of a journey that stands in several reports, the run that began last counts. The exit code is that
of one replay of all.
`
}

/** `hutong compare --help`. */
export function compareHelp(options: Options): string {
  return `hutong compare — walk one scenario under two laws, and tell where they part

Usage
  hutong merge-reports DIR…
  hutong compare SCENARIO --a POLICY --b POLICY [options]

SCENARIO is a scenario file, or - for one on standard input. Its own policy and expectations are
left aside. A step that a side cannot take is left out there.

Options
${optionLines(options)}
Two sides part in the first step in which a person would see something else. Exit code 0, or 1 with
--exit-code when they part.
`
}

/** `hutong story --help`. */
export function storyHelp(options: Options): string {
  return `hutong story — tell one journey under two laws, scene by scene

Usage
  hutong story
  hutong story NAME|FILE [options]

NAME is a story that ships with Hutong; without one, they are listed. FILE is a story of your own
(kind: Story).

Options
${optionLines(options)}
A page needs nothing else: no network, no script. Exit code 1 when a scene does not lead to what it
expects; 3 when the file is invalid.
`
}

const width = 26
const column = 70

function optionLines(options: Options): string {
  const all: Options = { ...options, help: { help: 'print this help' } }
  return Object.entries(all)
    .map(([name, option]) => {
      const value = option.value === undefined ? '' : ` ${option.value}`
      const mark = option.isRepeatable ? '…' : ''
      const [first = '', ...rest] = wrapped(option.help)
      const head = `  --${name}${value}${mark}`.padEnd(width)
      return [`${head} ${first}`, ...rest.map((line) => `${' '.repeat(width)} ${line}`)].join('\n')
    })
    .map((lines) => `${lines}\n`)
    .join('')
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= column) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
