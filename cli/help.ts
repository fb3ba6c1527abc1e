import type { Options } from './arguments.ts'

/** `hutong --help`. */
export const mainHelp = `hutong — see what an ecosystem opening does to links and payments

Usage
  hutong decide --policy POLICY --host APP --surface SURFACE (--url URL | --pay METHOD)
  hutong replay PATH… [--policy POLICY]
  hutong COMMAND --help

Commands
  decide   rule one link or payment and say why
  replay   replay scenario files and check what they expect

Options
  --version   print the version
  -h, --help  print this help

Exit codes
  0    fine
  1    a scenario failed
  2    the command was not understood: an unknown command, option, value or policy
  3    a policy, registry, overlay, site or scenario file is invalid
  70   set-up failed, or Hutong itself is at fault
  130  interrupted

Examples
  hutong decide --policy cn@2021-09-17 --host wechat --surface chat-1to1 \\
    --url "https://item.taobao.com/item.htm?id=1"
  hutong decide --policy cn@2021-09-28 --host eleme --surface checkout --pay wechat-pay --json
  hutong replay test/scenarios --reporter list,junit --reporter-junit out/junit.xml
`

/** `hutong decide --help`. */
export function decideHelp(options: Options): string {
  return `hutong decide — rule one link or payment and say why

Usage
  hutong decide --policy POLICY --host APP --surface SURFACE (--url URL | --pay METHOD) [options]

Options
${optionLines(options)}
The answer is printed with exit code 0 whatever the verdict.
`
}

/** `hutong replay --help`. */
export function replayHelp(options: Options): string {
  return `hutong replay — replay scenario files and check what they expect

Usage
  hutong replay PATH… [options]

PATH is a scenario file, a folder that is searched for *.scenario.yaml, or - for one scenario
on standard input.

Options
${optionLines(options)}
A scenario that fails ends the command with 1; a file that is invalid with 3, after all others ran.
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
