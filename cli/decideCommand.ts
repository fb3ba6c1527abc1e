import { Request, type RequestInput } from '../policies/engine/model.ts'
import { optionOf } from './decideOptions.ts'

/** How a person named a law: what goes behind --policy, and the overlays before it. */
export type NamedLaw = Readonly<{
  policy: string
  overlays: readonly string[]
  /** Registries of the person's own. */
  registries: readonly string[]
  /** The pack's region, which requests have unless they say otherwise. */
  region: string
  /** Has it a date, or does the request bring the instant? */
  isDated: boolean
}>

type Example = Omit<RequestInput, 'at'> & Readonly<{ at?: string | undefined }>

const defaults = Request.parse({ at: '2000-01-01T00:00:00Z', host: 'app', surface: 'app' })

/** What a request says beyond the defaults, as a person would write it. */
export function exampleOf(request: Request): Example {
  const { host, surface, region, ...rest } = request
  const said = Object.entries(rest).filter(
    ([name, value]) =>
      value !== undefined && String(defaults[name as keyof Request]) !== String(value),
  )
  return { host, surface, region, ...Object.fromEntries(said) }
}

/** `hutong decide …` for a request, one word or option with its value each, quoted for a shell. */
export function decideCommand(law: NamedLaw, example: Example): readonly string[] {
  const {
    at,
    region = 'CN',
    action,
    noticed,
    installed,
    linked,
    declared,
    dynamic,
    separate,
    beside,
    priced,
    flags,
    ...rest
  } = example
  const policy = law.isDated || at === undefined ? law.policy : `${law.policy}@${at}`
  const isPayment = action === 'pay'
  const isBare = rest.url === undefined && rest.form === undefined && !isPayment
  const given: readonly (readonly [name: string, value?: string])[] = [
    ['policy', policy],
    ...law.registries.map((file) => ['registry', file] as const),
    ...law.overlays.map((file) => ['overlay', file] as const),
    ...Object.entries(rest).map(([name, value]) => [name, String(value)] as const),
    ...(isPayment && rest.method === undefined ? [['method', 'none'] as const] : []),
    ...(isBare ? [['form', 'plain-text'] as const] : []),
    ...(action === undefined || isPayment ? [] : [['action', action] as const]),
    ...(region === law.region ? [] : [['region', region] as const]),
    ...(flags ?? []).map((flag) => ['flags', flag] as const),
    ...(noticed === true ? [['noticed'] as const] : []),
    ...(installed === false ? [['not-installed'] as const] : []),
    ...(linked === true ? [['linked'] as const] : []),
    ...(declared === false ? [['not-declared'] as const] : []),
    ...(dynamic === true ? [['dynamic'] as const] : []),
    ...(separate === false ? [['not-separate'] as const] : []),
    ...(beside === false ? [['not-beside'] as const] : []),
    ...(priced === false ? [['not-priced'] as const] : []),
  ]
  return [
    'hutong decide',
    ...given.map(([name, value]) =>
      value === undefined ? optionOf(name) : `${optionOf(name)} ${quoted(value)}`,
    ),
  ]
}

/** A word as a shell takes it literally. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** The same as lines of a width, with a backslash where it goes on. */
export function commandLines(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const next = line === '' ? word : `${line} ${word}`
    if (line !== '' && next.length > width - 2) {
      lines.push(`${line} \\`)
      line = `  ${word}`
    } else line = next
  }
  return [...lines, line]
}
