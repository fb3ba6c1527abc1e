import { Request } from '../policies/engine/model.ts'
import type { Law } from '../policies/engine/law.ts'
import { listed, type Arguments } from './arguments.ts'
import { optionOf } from './decideOptions.ts'
import { namesOf } from './namesOf.ts'
import { didYouMean, UsageError } from './usageError.ts'
import { wholeNumber } from './wholeNumber.ts'

/** What a text turned out to be: a token of an app, or plain text. */
export type ReadText = Readonly<{ form: 'token' | 'plain-text'; target?: string }>

/** The request that the options describe; a value that no request can have is a UsageError. */
export function requestOf(command: string, given: Arguments, law: Law, text?: ReadText): Request {
  const method = given.text('pay')
  const action = given.text('action') ?? (method === undefined ? undefined : 'pay')
  refuseContradictions(command, given, action)
  const input: Readonly<Record<string, unknown>> = {
    at: law.at,
    region: given.text('region') ?? law.policy.pack.region,
    host: given.text('host'),
    surface: given.text('surface'),
    url: given.text('url'),
    target: given.text('target') ?? text?.target,
    method,
    action,
    version: given.text('app-version'),
    platform: given.text('platform'),
    trigger: given.text('trigger'),
    frame: given.text('frame'),
    form: given.text('form') ?? text?.form ?? (given.has('target') ? 'https' : undefined),
    flags: listed(given.all('flag')),
    merchant: given.text('merchant'),
    goods: given.text('goods'),
    choice: given.text('choice'),
    noticed: given.has('noticed'),
    age: given.text('age'),
    installed: !given.has('not-installed'),
    linked: given.has('linked'),
    declared: !given.has('not-declared'),
    opening: given.text('opening'),
    dynamic: given.has('dynamic'),
    entitlement: given.text('entitlement'),
    separate: !given.has('not-separate'),
    beside: !given.has('not-beside'),
    prominence: given.text('prominence'),
    priced: !given.has('not-priced'),
    volume: wholeNumber(given, 'volume'),
    rollout: wholeNumber(given, 'rollout'),
    strikes: wholeNumber(given, 'strikes'),
  }
  const result = Request.safeParse(
    Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)),
  )
  if (!result.success) throw usageErrorOf(result.error.issues[0], input)
  refuseUnknownNames(result.data, law)
  return result.data
}

function refuseContradictions(command: string, given: Arguments, action: string | undefined): void {
  const hint = `Run hutong ${command} --help to see what it takes.`
  for (const name of ['host', 'surface'])
    if (!given.has(name)) throw new UsageError(`${command} needs --${name}.`, hint)
  if (given.has('pay') && action !== 'pay')
    throw new UsageError(`--pay asks about a payment, and --action says ${action}.`, hint)
  if (action === 'pay' && !given.has('pay'))
    throw new UsageError('A payment needs --pay METHOD, such as --pay wechat-pay.', hint)
  for (const name of ['installed', 'declared', 'separate', 'beside', 'priced'])
    if (given.has(name) && given.has(`not-${name}`))
      throw new UsageError(`--${name} and --not-${name} contradict each other.`, hint)
  for (const name of ['url', 'target', 'form', 'pay'])
    if (given.has('text') && given.has(name))
      throw new UsageError(`--text says what --${name} would say: leave one of them out.`, hint)
  for (const name of ['url', 'pay'])
    if (given.has('target') && given.has(name))
      throw new UsageError(`--${name} says by itself whom it leads to: leave out --target.`, hint)
  if (!['url', 'target', 'text', 'pay', 'form', 'action'].some((name) => given.has(name)))
    throw new UsageError(
      `${command} needs --url URL, --target APP, --text TEXT or --pay METHOD.`,
      hint,
    )
}

type Issue = NonNullable<ReturnType<typeof Request.safeParse>['error']>['issues'][number]

function usageErrorOf(
  issue: Issue | undefined,
  input: Readonly<Record<string, unknown>>,
): UsageError {
  if (issue === undefined) throw new Error('a request was refused without an issue')
  const [attribute = '', position] = issue.path.map(String)
  const option = optionOf(attribute)
  const whole = input[attribute]
  const value = String(Array.isArray(whole) ? whole[Number(position)] : whole)
  const shown = value.length > 60 ? `${value.slice(0, 57)}…` : value
  switch (issue.code) {
    case 'invalid_value': {
      const known = issue.values.map(String)
      return new UsageError(
        `${option} "${shown}" is not known.${didYouMean(value, known)}`,
        `Known are ${known.join(', ')}.`,
      )
    }
    case 'too_big': {
      const what = attribute === 'url' ? 'characters' : ''
      const got = attribute === 'url' ? `${value.length}` : shown
      return new UsageError(
        `${option} takes at most ${`${issue.maximum} ${what}`.trim()}, got ${got}.`,
        'Run hutong decide --help to see what it takes.',
      )
    }
    default:
      return new UsageError(
        `${option} "${shown}" is no id: expected lower-case letters, digits and hyphens.`,
        'Such as wechat or wechat-pay.',
      )
  }
}

function refuseUnknownNames(request: Request, law: Law): void {
  const { apps, methods } = namesOf(law)
  refuseUnknown('--host', request.host, apps)
  refuseUnknown(
    '--target',
    request.target,
    new Set([...law.policy.world.systems.keys(), 'unknown']),
  )
  refuseUnknown('--merchant', request.merchant, apps)
  refuseUnknown('--pay', request.method, methods)
}

function refuseUnknown(
  option: string,
  value: string | undefined,
  known: ReadonlySet<string>,
): void {
  if (value === undefined || known.has(value)) return
  throw new UsageError(
    `${option} "${value}" is not in the registry.${didYouMean(value, known)}`,
    `Known are ${[...known].toSorted().join(', ')}.`,
  )
}
