import type { Language } from '../policies/report/html.ts'
import { listed, oneOf, type Arguments } from './arguments.ts'
import { ctrfReporter } from './reporters/ctrf.ts'
import { githubReporter } from './reporters/github.ts'
import { htmlReporter } from './reporters/html.ts'
import { jsonReporter } from './reporters/json.ts'
import { junitReporter } from './reporters/junit.ts'
import { listReporter } from './reporters/list.ts'
import type { Reporter, Write } from './reporters/outcome.ts'
import { paintFor, type Paint } from './style.ts'
import { didYouMean, UsageError } from './usageError.ts'
import { writeOut } from './writeOut.ts'

const known = ['list', 'github', 'json', 'junit', 'ctrf', 'html'] as const
type Name = (typeof known)[number]
const makers: Readonly<Record<Name, (write: Write, paint: Paint, language: Language) => Reporter>> =
  {
    list: listReporter,
    json: jsonReporter,
    junit: junitReporter,
    ctrf: ctrfReporter,
    github: githubReporter,
    html: (write, _paint, language) => htmlReporter(write, language),
  }

/** The reporters that the options ask for; a file that is named brings its reporter along. */
export function chosenReporters(given: Arguments): readonly Reporter[] {
  const paint = paintFor(given)
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const chosen = namesOf(given)
  // Workflow commands are lines of their own, which may stand between those of the list.
  const toOutput = chosen.filter((name) => name !== 'github' && fileOf(given, name) === undefined)
  if (toOutput.length > 1)
    throw new UsageError(
      `The reporters ${toOutput.join(' and ')} cannot both write to standard output.`,
      'Give one of them a file, such as --reporter-junit FILE.',
    )
  return chosen.map((name) => {
    const file = fileOf(given, name)
    return makers[name](file === undefined ? toStandardOutput : toFile(file), paint, language)
  })
}

function namesOf(given: Arguments): readonly Name[] {
  const asked = [...listed(given.all('reporter')), ...(given.has('json') ? ['json'] : [])]
  for (const name of asked)
    if (!known.some((each) => each === name))
      throw new UsageError(
        `There is no reporter "${name}".${didYouMean(name, known)}`,
        `Known are ${known.join(', ')}.`,
      )
  const named = known.filter((name) => asked.includes(name))
  const filed = known.filter((name) => fileOf(given, name) !== undefined)
  const main = named.length === 0 ? (['list'] as const) : named
  return known.filter((name) => [...main, ...filed].includes(name))
}

function fileOf(given: Arguments, name: Name): string | undefined {
  return name === 'list' || name === 'github' ? undefined : given.text(`reporter-${name}`)
}

function toStandardOutput(text: string): void {
  process.stdout.write(text)
}

function toFile(file: string): Write {
  let isBegun = false
  return (text) => {
    writeOut(file, text, isBegun)
    isBegun = true
  }
}
