import { ApiFailure, type ApiContext } from '../../apiContext.ts'
import type { ApiSet, Options, Result, Serve } from '../apiSet.ts'
import { listOf, numberOf, plainOf, recordOf, textOf } from '../given.ts'
import { phoneWords } from '../phoneWords.ts'

/** Alipay's dialogs in WeChat's words, as the view knows them. */

const icons: Readonly<Record<string, string>> = {
  success: 'success',
  fail: 'error',
  exception: 'error',
  none: 'none',
}

export function dialogApis(context: ApiContext): ApiSet {
  const modal = async (input: Result): Promise<Result> =>
    recordOf(await context.call('showModal', input))
  const renamed =
    (name: string, input: (options: Options) => Result): Serve =>
    async (options) => {
      await context.call(name, plainOf(input(options)))
    }
  return {
    served: {
      alert: async (options) => {
        await modal({
          title: textOf(options['title']),
          content: textOf(options['content']),
          confirmText: textOf(options['buttonText'], phoneWords(context, 'ok')),
          showCancel: false,
        })
      },
      confirm: async (options) => {
        const answer = await modal({
          title: textOf(options['title']),
          content: textOf(options['content']),
          confirmText: textOf(options['confirmButtonText'], phoneWords(context, 'ok')),
          cancelText: textOf(options['cancelButtonText'], phoneWords(context, 'cancel')),
        })
        return { confirm: answer['confirm'] === true }
      },
      prompt: async (options) => {
        const answer = await modal({
          title: textOf(options['title']),
          content: '',
          placeholderText: textOf(options['placeholder']) || textOf(options['message']),
          confirmText: textOf(options['okButtonText'], phoneWords(context, 'ok')),
          cancelText: textOf(options['cancelButtonText'], phoneWords(context, 'cancel')),
          editable: true,
        })
        return { ok: answer['confirm'] === true, inputValue: textOf(answer['content']) }
      },
      showModal: async (options) => {
        const answer = await modal(plainOf(options))
        return { confirm: answer['confirm'] === true, cancel: answer['confirm'] !== true }
      },
      showToast: renamed('showToast', (options) => ({
        title: textOf(options['content']),
        icon: icons[textOf(options['type'], 'none')] ?? 'none',
        duration: numberOf(options['duration'], 2_000),
      })),
      showLoading: renamed('showLoading', (options) => ({
        title: textOf(options['content']),
        mask: options['mask'] === true,
      })),
      showActionSheet: async (options) => ({
        index: await chosen(context, options['items'], options['title']),
        success: true,
      }),
      setNavigationBar: async (options) => {
        const { title, backgroundColor, frontColor } = options
        if (title !== undefined)
          await context.call('setNavigationBarTitle', { title: textOf(title) })
        if (backgroundColor !== undefined || frontColor !== undefined)
          await context.call('setNavigationBarColor', {
            backgroundColor: textOf(backgroundColor, '#ffffff'),
            frontColor: textOf(frontColor, '#000000'),
          })
      },
      hideBackHome: renamed('hideHomeButton', () => ({})),
    },
  }
}

/** A place in the list, or -1 where the person went back. */
export async function chosen(
  context: ApiContext,
  items: unknown,
  title: unknown = '',
): Promise<number> {
  const itemList = listOf(items).map((item) => textOf(item))
  try {
    const input = { itemList, alertText: textOf(title) }
    return numberOf(recordOf(await context.call('showActionSheet', input))['tapIndex'])
  } catch (error) {
    if (error instanceof ApiFailure && error.reason === 'cancel') return -1
    throw error
  }
}
