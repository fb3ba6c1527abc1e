import { ApiFailure, type ApiContext } from '../apiContext.ts'
import { callbackOf, numberOf, recordOf, textOf } from './given.ts'
import { settle } from './settle.ts'
import { wechatWording } from './wordings.ts'

/** `wx.miniapp`: what a program that is an app on the phone has of its own. Its plugin shows and pays at the checkout. */
export function miniappApis(context: ApiContext): Readonly<Record<string, unknown>> {
  const plugin = checkoutPlugin(context)
  return {
    loadNativePlugin: (options: unknown) => {
      const load = (): Readonly<Record<string, unknown>> => {
        const pluginId = textOf(recordOf(options)['pluginId'])
        if (pluginId !== 'hutong-checkout') throw new ApiFailure(`plugin ${pluginId} is not found`)
        return plugin
      }
      // The plugin itself is what `success` is given.
      const wording = { ...wechatWording, ok: () => plugin }
      return settle('loadNativePlugin', options, load, wording, context)
    },
  }
}

/** Amounts are in fen. */
function checkoutPlugin(context: ApiContext): Readonly<Record<string, unknown>> {
  return {
    methods: async (input: unknown) => {
      const { amount } = recordOf(input)
      const answer = await context.call('checkoutMethods', { amount: numberOf(amount) })
      return Array.isArray(answer) ? { methods: answer as unknown } : answer
    },
    pay: async (input: unknown) => {
      const { method, amount, title } = recordOf(input)
      return context.call('checkoutPay', {
        method: textOf(method),
        amount: numberOf(amount),
        title: textOf(title),
      })
    },
    onChange: (listener: unknown) => {
      const callback = callbackOf(listener)
      if (callback !== undefined) context.listen('lawChanged', callback)
    },
    offChange: (listener: unknown) => context.unlisten('lawChanged', callbackOf(listener)),
  }
}
