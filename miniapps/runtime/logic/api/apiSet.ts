import type { TaskServe } from './networkTask.ts'

/** How the files of this folder say which APIs they serve. */

export type Options = Readonly<Record<string, unknown>>
export type Result = Readonly<Record<string, unknown>>

/** An API with an options object: makes its result without `errMsg`, or throws ApiFailure. */
export type Serve = (options: Options) => Result | void | Promise<Result | void>

/** An API that is called with plain arguments, or returns something at once. */
export type Direct = (...input: readonly unknown[]) => unknown

export type ApiSet = Readonly<{
  /** Serve options, and hand out a task at once. */
  tasks?: Readonly<Record<string, TaskServe>>
  served?: Readonly<Record<string, Serve>>
  direct?: Readonly<Record<string, Direct>>
}>

/** Of two sets with one name, the later decides. */
export function joinSets(sets: readonly ApiSet[]): Required<ApiSet> {
  return {
    tasks: Object.assign({}, ...sets.map((set) => set.tasks ?? {})),
    served: Object.assign({}, ...sets.map((set) => set.served ?? {})),
    direct: Object.assign({}, ...sets.map((set) => set.direct ?? {})),
  }
}

export function serves(set: Required<ApiSet>, api: string): boolean {
  return api in set.tasks || api in set.served || api in set.direct
}
