import type { ApiEntry, ClassTable } from '../../api/apiTable.ts'
import { ApiFailure, type ApiContext } from '../apiContext.ts'
import { settle, type Wording } from './settle.ts'

/** What an API that is not simulated answers, so that a program goes on. */

export function emptyValue(entry: ApiEntry): unknown {
  switch (entry.returns) {
    case 'void':
    case 'any':
      return undefined
    case 'string':
      return ''
    case 'number':
      return 0
    case 'boolean':
      return false
    case 'array':
      return []
    default:
      return {}
  }
}

/** Has the class's methods: those with callbacks fail, the rest do nothing. */
export function emptyClass(
  name: string,
  classes: ClassTable,
  wording: Wording,
  context: ApiContext,
): Record<string, unknown> {
  const methods = [...(classes.get(name) ?? new Map<string, boolean>())]
  return Object.fromEntries(
    methods.map(([method, takesCallbacks]) => [
      method,
      (options: unknown) => {
        const api = `${name}.${method}`
        context.missing(api)
        if (takesCallbacks) return settle(api, options, refuse, wording, context)
      },
    ]),
  )
}

function refuse(): never {
  throw new ApiFailure('not supported')
}
