import { ApiFailure, type ApiContext } from '../apiContext.ts'
import { settle } from './settle.ts'
import { wechatWording } from './wordings.ts'

const calls = [
  'callFunction',
  'callContainer',
  'connectContainer',
  'uploadFile',
  'downloadFile',
  'getTempFileURL',
  'deleteFile',
]

/** WeChat's cloud is a server of its own: every call fails as without a network. */
export function cloudApis(context: ApiContext): Readonly<Record<string, unknown>> {
  const fail = (name: string) => (options: unknown) => {
    context.missing(`cloud.${name}`)
    return settle(`cloud.${name}`, options, refuse, wechatWording, context)
  }
  const made = Object.fromEntries(calls.map((name) => [name, fail(name)]))
  return {
    ...made,
    init: () => {},
    database: () => query(fail('database')),
    CloudID: cloudValue,
    CDN: cloudValue,
    services: {},
    extend: {},
    Cloud: function (this: Record<string, unknown>) {
      Object.assign(this, made, { init: () => Promise.resolve() })
    },
  }
}

const ends = ['get', 'add', 'update', 'remove', 'count', 'set', 'watch', 'end']
const steps = [
  'collection',
  'doc',
  'where',
  'orderBy',
  'limit',
  'skip',
  'field',
  'aggregate',
  'match',
  'sort',
  'project',
  'lookup',
  'group',
  'sample',
  'unwind',
]

/** `db.collection(…).where(…).get()`: steps lead on, ends fail. */
function query(fail: (options: unknown) => unknown): Record<string, unknown> {
  const made: Record<string, unknown> = { command: operators(), serverDate: () => new Date() }
  for (const step of steps) made[step] = () => made
  for (const end of ends) made[end] = fail
  made['RegExp'] = (options: unknown) => options
  made['Geo'] = { Point: (longitude: unknown, latitude: unknown) => ({ longitude, latitude }) }
  return made
}

/** `db.command.gt(1).and(…)`: chained, never evaluated. */
function operators(): Record<string, unknown> {
  const names = [
    'eq',
    'neq',
    'lt',
    'lte',
    'gt',
    'gte',
    'in',
    'nin',
    'and',
    'or',
    'nor',
    'not',
    'exists',
    'mod',
    'all',
    'elemMatch',
    'size',
    'set',
    'remove',
    'inc',
    'mul',
    'push',
    'pop',
    'shift',
    'unshift',
    'addToSet',
    'pull',
    'pullAll',
    'rename',
    'min',
    'max',
    'geoNear',
    'geoWithin',
    'geoIntersects',
  ]
  const made: Record<string, unknown> = { aggregate: {} }
  for (const name of names) made[name] = () => made
  return made
}

/** `new wx.cloud.CDN(value)`: stands for a value that the cloud would keep. */
function cloudValue(this: Record<string, unknown> | undefined, value: unknown): unknown {
  return Object.assign(this ?? {}, { value })
}

function refuse(): never {
  throw new ApiFailure('not supported', { errCode: -1 })
}
