import { contextBridge } from 'electron'
import type { GuestCall, GuestInput, GuestReply } from '../ipc/guest.ts'

type Call = <K extends GuestCall>(name: K, input: GuestInput<K>) => Promise<GuestReply>
type Answer = (result: Record<string, unknown>) => void
type Options = Readonly<{
  url?: unknown
  delta?: unknown
  data?: unknown
  success?: Answer
  fail?: Answer
  complete?: Answer
}>

const moves = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack'] as const
type Name = (typeof moves)[number] | 'postMessage'

/** What such a call asks of main; undefined for what is none. */
export function askedOf(
  name: unknown,
  options: Options,
): GuestInput<'mini-program.call'> | undefined {
  if (name === 'getEnv') return { name }
  if (name === 'postMessage') return { name, data: JSON.stringify(options.data ?? null) }
  const move = moves.find((each) => each === name)
  if (move === undefined) return undefined
  return {
    name: move,
    ...(typeof options.url === 'string' ? { url: options.url } : {}),
    ...(typeof options.delta === 'number' ? { delta: options.delta } : {}),
  }
}

/** Puts into a page over a mini-program what its host's own script would put there: `wx.miniProgram`, or `my`. */
export function exposeMiniProgram(call: Call, host: 'wechat' | 'alipay'): void {
  const ask = async (name: Name, given: unknown): Promise<void> => {
    const options = (given ?? {}) as Options
    const input = askedOf(
      name,
      name === 'postMessage' && host === 'alipay' ? { data: given } : options,
    )
    const reply = input === undefined ? undefined : await call('mini-program.call', input)
    const isDone = reply?.type === 'done'
    const why = reply?.type === 'refused' ? reply.why : 'unknown'
    const result = { errMsg: isDone ? `${name}:ok` : `${name}:fail ${why}` }
    ;(isDone ? options.success : options.fail)?.(result)
    options.complete?.(result)
  }
  const own = Object.fromEntries(
    [...moves, 'postMessage' as const].map((name) => [
      name,
      (options: unknown): void => void ask(name, options),
    ]),
  )
  const getEnv = (answer?: Answer): void => answer?.({ miniprogram: true, miniProgram: true })
  if (host === 'alipay') return contextBridge.exposeInMainWorld('my', { ...own, getEnv })
  contextBridge.exposeInMainWorld('__wxjs_environment', 'miniprogram')
  contextBridge.exposeInMainWorld('wx', {
    config: () => undefined,
    ready: (answer?: () => void): void => answer?.(),
    error: () => undefined,
    miniProgram: { ...own, getEnv },
  })
}
