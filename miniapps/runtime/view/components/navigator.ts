import { textOf, numberOf } from '../attributeValues.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { serveHere } from '../calls/serveHere.ts'

const kinds = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  switchTab: 'switchTab',
  reLaunch: 'reLaunch',
  navigateBack: 'navigateBack',
} as const

export const navigator: BuiltIn = ({ attribute, services, emit }) => ({
  tap: () => {
    const openType = textOf(attribute('open-type'), 'navigate') || 'navigate'
    const url = textOf(attribute('url'))
    const tell = async (api: string, input: Readonly<Record<string, unknown>>): Promise<void> => {
      const { isOk, reason } = await serveHere(api, input, services)
      if (isOk) emit('success', { errMsg: 'navigateToMiniProgram:ok' })
      else emit('fail', { errMsg: `navigateToMiniProgram:fail ${reason}` })
      emit('complete', {})
    }
    if (openType === 'exit') void tell('exitMiniProgram', {})
    else if (textOf(attribute('target')) === 'miniProgram')
      void tell('navigator.openProgram', {
        appId: attribute('app-id'),
        path: attribute('path'),
        extraData: attribute('extra-data'),
      })
    else if (Object.hasOwn(kinds, openType) && (url !== '' || openType === 'navigateBack'))
      services.post({
        type: 'navigate',
        kind: kinds[openType as keyof typeof kinds],
        ...(url === '' ? {} : { url }),
        ...(openType === 'navigateBack' ? { delta: numberOf(attribute('delta'), 1) } : {}),
      })
    return true
  },
})
