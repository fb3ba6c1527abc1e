import type { ApiContext } from '../../apiContext.ts'
import type { ApiSet, Options, Result } from '../apiSet.ts'
import { recordOf, listOf, textOf } from '../given.ts'
import type { Grants } from '../grants.ts'
import { askAddress } from '../location.ts'
import { madePicture } from '../picture.ts'
import { pay, type Outcome } from '../payment.ts'
import { randomText } from '../randomText.ts'
import { phoneWords } from '../phoneWords.ts'

const resultCodes: Readonly<Record<Outcome, string>> = {
  paid: '9000',
  cancelled: '6001',
  failed: '4000',
  refused: '4000',
  'timed-out': '6002',
}

export function accountApis(context: ApiContext, grants: Grants): ApiSet {
  const user = (): Result => ({ nickName: '支付宝用户', avatar: madePicture('avatar').path })
  const open = (): Result => {
    const response = {
      code: '10000',
      msg: 'Success',
      ...user(),
      gender: '',
      city: '',
      province: '',
      countryCode: '',
    }
    return { ...response, response: JSON.stringify({ response }) }
  }
  const asUser = (answer: () => Result) => async (): Promise<Result> => {
    await grants.require('scope.userInfo')
    return answer()
  }
  const settings = (): Result => {
    const words: Readonly<Record<string, string>> = {
      userLocation: 'location',
      userInfo: 'userInfo',
    }
    const asked = Object.entries(grants.asked()).map(([scope, isGranted]) => {
      const name = scope.replace('scope.', '')
      return [words[name] ?? name, isGranted] as const
    })
    return { authSetting: Object.fromEntries(asked) }
  }
  return {
    served: {
      getAuthCode: (options) => {
        const { scopes } = options
        const names = typeof scopes === 'string' ? [scopes] : listOf(scopes)
        const authSuccessScopes = names.length === 0 ? ['auth_base'] : names
        return { authCode: randomText(32), authSuccessScopes, authErrorScopes: {} }
      },
      getAuthUserInfo: asUser(user),
      getUserInfo: asUser(user),
      getOpenUserInfo: asUser(open),
      getPhoneNumber: async () => {
        await context.call('getPhoneNumber', {})
        return { response: JSON.stringify({ response: randomText(64), sign: randomText(64) }) }
      },
      getSetting: settings,
      openSetting: settings,
      showAuthGuide: () => ({ shown: false }),
      getAddress: async () => {
        const address = await askAddress(context)
        const result = {
          fullname: address['userName'],
          mobilePhone: address['telNumber'],
          prov: address['provinceName'],
          city: address['cityName'],
          area: address['countyName'],
          street: address['streetName'],
          address: address['detailInfo'],
          country: '中国',
        }
        return { resultStatus: '9000', result }
      },
      getRunData: () => ({ response: randomText(64), countDate: '', count: 6_000 }),
      requestSubscribeMessage: (options) => subscribe(options, context),
      tradePay: async (options) => {
        const order = textOf(options['tradeNO']) || textOf(options['orderStr'])
        const outcome = await pay(context, order)
        return { resultCode: resultCodes[outcome] ?? '6004', memo: '', result: '' }
      },
    },
  }
}

async function subscribe({ entityIds }: Options, context: ApiContext): Promise<Result> {
  const input = {
    title: phoneWords(context, 'subscription'),
    content: phoneWords(context, 'reminders'),
    cancelText: phoneWords(context, 'cancel'),
    confirmText: phoneWords(context, 'agree'),
  }
  const isAllowed = recordOf(await context.call('showModal', input))['confirm'] === true
  const ids = listOf(entityIds).map((id) => textOf(id))
  return {
    behavior: isAllowed ? 'subscribe' : 'cancel',
    show: true,
    keep: false,
    refuse: false,
    result: {
      subscribeEntityIds: isAllowed ? ids : [],
      unsubscribeEntityIds: isAllowed ? [] : ids,
    },
  }
}
