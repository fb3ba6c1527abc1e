import { ApiFailure, type ApiContext } from '../apiContext.ts'
import { recordOf } from './given.ts'
import { phoneWords, scopeWords } from './phoneWords.ts'

/** What the person lets the program do, remembered while it runs. */
export type Grants = Readonly<{
  /** Asks where it has not been asked. */
  ask: (scope: string) => Promise<boolean>
  /** Rejects where it was denied. */
  require: (scope: string) => Promise<void>
  asked: () => Readonly<Record<string, boolean>>
  set: (scope: string, isGranted: boolean) => void
  /** `locationAuthorized` and its like, as getSystemInfo says them … */
  forSystemInfo: () => Readonly<Record<string, boolean>>
  /** … and as getAppAuthorizeSetting does. */
  forPhone: () => Readonly<Record<string, string>>
}>

/** These need no leave of the phone's any more. */
const always = new Set(['scope.address', 'scope.invoiceTitle', 'scope.invoice'])

export function makeGrants(context: ApiContext): Grants {
  const given = new Map<string, boolean>()
  const asking = new Map<string, Promise<boolean>>()
  const question = async (scope: string): Promise<boolean> => {
    if (always.has(scope)) return true
    const input = {
      title: phoneWords(context, 'permission'),
      content: phoneWords(context, 'asks', scopeWords(context, scope)),
      cancelText: phoneWords(context, 'refuse'),
      confirmText: phoneWords(context, 'allow'),
    }
    return recordOf(await context.call('showModal', input))['confirm'] === true
  }
  const ask = async (scope: string): Promise<boolean> => {
    const known = given.get(scope)
    if (known !== undefined) return known
    const pending = asking.get(scope) ?? question(scope)
    asking.set(scope, pending)
    const isGranted = await pending.finally(() => asking.delete(scope))
    given.set(scope, isGranted)
    return isGranted
  }
  const parts = ['album', 'bluetooth', 'camera', 'location', 'microphone', 'phoneCalendar']
  const notices = ['notification', 'notificationAlert', 'notificationBadge', 'notificationSound']
  const authorized = [...parts, ...notices].map((name) => `${name}Authorized`)
  return {
    ask,
    require: async (scope) => {
      if (!(await ask(scope))) throw new ApiFailure('auth deny', { errno: 103, errCode: -1 })
    },
    asked: () => Object.fromEntries(given),
    set: (scope, isGranted) => void given.set(scope, isGranted),
    forSystemInfo: () => Object.fromEntries(authorized.map((name) => [name, true])),
    forPhone: () => Object.fromEntries(authorized.map((name) => [name, 'authorized'])),
  }
}
