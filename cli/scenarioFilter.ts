import type { Scenario } from '../policies/engine/scenario.ts'
import { listed, type Arguments } from './arguments.ts'
import { UsageError } from './usageError.ts'

export type Filter = (scenario: Scenario) => boolean

/** The scenarios that --grep, --tags and --exclude-tags leave. */
export function filterOf(given: Arguments): Filter {
  const pattern = given.text('grep')
  const tags = listed(given.all('tags'))
  const excluded = listed(given.all('exclude-tags'))
  const expression = pattern === undefined ? undefined : expressionOf(pattern)
  return ({ name, tags: own }) =>
    (expression === undefined || expression.test(name)) &&
    (tags.length === 0 || tags.some((tag) => own.includes(tag))) &&
    !excluded.some((tag) => own.includes(tag))
}

function expressionOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UsageError(
      `--grep "${pattern}" is no regular expression.`,
      'Put a backslash before . * + ? ( ) [ ] { } | that are meant as they are.',
    )
  }
}
