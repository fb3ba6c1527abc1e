import type { ApiEntry, ApiTable, ClassTable } from '../../api/apiTable.ts'
import { ApiFailure, type ApiContext } from '../apiContext.ts'
import type { ApiSet, Direct } from './apiSet.ts'
import { checkOptions } from './checkOptions.ts'
import { callbackOf, recordOf } from './given.ts'
import { makeNetworkTask, type TaskServe } from './networkTask.ts'
import { emptyClass, emptyValue } from './notSimulated.ts'
import { settle, type Wording } from './settle.ts'

export type ApiTables = Readonly<{ apis: ApiTable; classes: ClassTable }>

/** A plain object with every name of the table: programs ask for names to learn what there is. */
export function makeApis(
  tables: ApiTables,
  set: Required<ApiSet>,
  wording: Wording,
  context: ApiContext,
): Record<string, unknown> {
  const made: Record<string, unknown> = {}
  for (const name of tables.apis.names)
    place(made, name, functionOf(name, tables, set, wording, context))
  return made
}

/** `ap.openURL` stands within `ap`. */
function place(made: Record<string, unknown>, name: string, value: unknown): void {
  const [space = '', rest] = name.split('.', 2)
  if (rest === undefined) made[name] = value
  else made[space] = { ...(made[space] as object | undefined), [rest]: value }
}

function functionOf(
  name: string,
  tables: ApiTables,
  set: Required<ApiSet>,
  wording: Wording,
  context: ApiContext,
): Direct {
  const direct = set.direct[name]
  if (direct !== undefined) return (...input) => direct(...input)
  const served = set.served[name]
  if (served !== undefined)
    return (options) => {
      const work = (): ReturnType<typeof served> => {
        refuseWrong(tables.apis.get(name), options)
        return served(recordOf(options))
      }
      return settle(name, options, work, wording, context)
    }
  const task = set.tasks[name]
  if (task !== undefined)
    return (options) => starting(name, tables, options, task, wording, context)
  if (isListener(name)) return listening(name, context)
  return (options) => {
    context.missing(name)
    const entry = tables.apis.get(name)
    if (entry?.kind === 'object') return emptyClass(entry.returns, tables.classes, wording, context)
    if (entry?.kind === 'sync') return emptyValue(entry)
    return settle(name, options, notSupported, wording, context)
  }
}

/** The task comes back at once; in Alipay it is also the promise. */
function starting(
  name: string,
  tables: ApiTables,
  options: unknown,
  serve: TaskServe,
  wording: Wording,
  context: ApiContext,
): unknown {
  const network = makeNetworkTask(context.fault)
  const work = (): ReturnType<TaskServe> => {
    refuseWrong(tables.apis.get(name), options)
    return serve(recordOf(options), network)
  }
  const promise = settle(name, options, work, wording, context)
  if (context.dialect === 'alipay') return Object.assign(promise ?? {}, network.task)
  // In WeChat nobody can hear of it: the failure was told where callbacks asked for it.
  promise?.catch(() => {})
  return network.task
}

/** Throws what a phone says of wrong options. */
function refuseWrong(entry: ApiEntry | undefined, options: unknown): void {
  const fault = entry && checkOptions(entry, options)
  if (fault !== undefined) throw new ApiFailure(`parameter error: ${fault}`, { errno: 1001 })
}

export function isListener(api: string): boolean {
  return /^(on|off)[A-Z]/.test(api)
}

function listening(name: string, context: ApiContext): Direct {
  const isOff = name.startsWith('off')
  const event = isOff ? name.replace('off', 'on') : name
  return (listener) => {
    const callback = callbackOf(listener)
    if (isOff) context.unlisten(event, callback)
    else if (callback !== undefined) context.listen(event, callback)
  }
}

function notSupported(): never {
  throw new ApiFailure('not supported')
}
