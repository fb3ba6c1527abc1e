import type { z } from 'zod'

/** What is wrong with a value, and where in the file's tree; `isKey` when the key itself is at fault. */
export type Fault = Readonly<{
  path: readonly PropertyKey[]
  expected: string
  got: string
  isKey?: boolean
}>

type Issue = z.core.$ZodIssue

/** A schema's complaint about `root` in our words; a complaint about a union becomes that of its best branch. */
export function faultsOf(issue: Issue, root: unknown): readonly Fault[] {
  const { path } = issue
  if (issue.code === 'invalid_union') {
    const best = issue.errors.toSorted((a, b) => nearness(b) - nearness(a))[0]
    const values = issue.errors.flatMap(literalsOf)
    if (best && literalsOf(best).length > 0)
      return [{ path, expected: listed(values), got: shown(valueAt(root, path)) }]
    if (best && nearness(best) > 0)
      return best.flatMap((inner) => faultsOf({ ...inner, path: [...path, ...inner.path] }, root))
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      expected: 'a known key',
      got: JSON.stringify(key),
      isKey: true,
    }))
  return [{ path, expected: expectedOf(issue), got: shown(valueAt(root, path)) }]
}

/** The values that a branch of a union would take, where it is a list of values and nothing more. */
function literalsOf(issues: readonly Issue[]): readonly string[] {
  const [only] = issues
  return issues.length === 1 && only?.code === 'invalid_value' && only.path.length === 0
    ? only.values.map(String)
    : []
}

/** How well a value fits a branch of a union: by its depth, better where no key is unknown, not at all where the type differs. */
function nearness(issues: readonly Issue[]): number {
  const isStrange = issues.some(({ code }) => code === 'unrecognized_keys')
  return Math.max(
    0,
    ...issues.map(({ path, code }) => {
      if (path.length > 0) return path.length + (isStrange ? 1 : 10)
      if (code === 'unrecognized_keys') return 2
      return code === 'invalid_type' ? 0 : 1
    }),
  )
}

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return listed(issue.values.map(String))
    case 'invalid_type':
      return issue.expected
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin)}`
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin)}`
    case 'invalid_format':
      return formatOf(issue)
    case 'invalid_union':
      return unionOf(issue)
    default:
      return issue.message
  }
}

function formatOf(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'datetime') return 'an instant such as 2021-09-17T00:00:00+08:00'
  return issue.format === 'regex' ? issue.message.replace(/^Invalid string: /, '') : issue.format
}

function unionOf(issue: z.core.$ZodIssueInvalidUnion): string {
  if (issue.inclusive !== false && issue.options) return listed(issue.options.map(String))
  if (issue.message !== 'Invalid input') return issue.message
  const types = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : [])),
  )
  return types.length > 0
    ? listed([...new Set(types)])
    : 'one of the forms that the documentation lists'
}

function listed(values: readonly string[]): string {
  return values.length === 1
    ? String(values[0])
    : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters'
  return origin === 'array' ? ' entries' : ''
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  )
}

/** A value as JSON, cut at 80 characters. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** links[0].ruling.verdict */
export function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'file'
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${nameOf(String(key))}`,
    )
    .join('')
}

/** Keys that would be hard to see in a sentence stand in quotes. */
function nameOf(key: string): string {
  return /^[\p{L}\p{N}_<-]+$/u.test(key) ? key : JSON.stringify(key)
}
