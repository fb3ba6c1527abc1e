import { ApiFailure, type ApiContext } from '../apiContext.ts'
import type { ApiSet, Result } from './apiSet.ts'
import { listOf, recordOf, textOf } from './given.ts'
import type { Grants } from './grants.ts'
import { madePicture } from './picture.ts'
import { randomText } from './randomText.ts'
import { phoneWords } from './phoneWords.ts'

/** Since 2022 WeChat gives every program these instead of a person's own name and picture. */
export function anonymousUser(): Result {
  return {
    nickName: '微信用户',
    gender: 0,
    language: '',
    city: '',
    province: '',
    country: '',
    avatarUrl: madePicture('avatar').path,
    is_demote: true,
  }
}

/** What only a program's own server could open. */
function sealed(): Result {
  return { encryptedData: randomText(128), iv: `${randomText(22)}==`, cloudID: '' }
}

function profile(): Result {
  const userInfo = anonymousUser()
  return {
    userInfo,
    rawData: JSON.stringify(userInfo),
    signature: randomText(40),
    ...sealed(),
  }
}

export function accountApis(context: ApiContext, grants: Grants): ApiSet {
  const settings = (): Result => ({
    authSetting: grants.asked(),
    subscriptionsSetting: { mainSwitch: true, itemSettings: {} },
  })
  return {
    served: {
      login: () => ({ code: `0${randomText(31)}` }),
      pluginLogin: () => ({ code: `0${randomText(31)}` }),
      checkSession: () => ({}),
      getUserInfo: profile,
      getUserProfile: profile,
      authorize: (options) => grants.require(textOf(options['scope'])),
      getSetting: settings,
      openSetting: async () => {
        await openSettings(context, grants)
        return settings()
      },
      getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '' }),
      requirePrivacyAuthorize: () => ({}),
      openPrivacyContract: () => ({}),
      requestSubscribeMessage: (options) => subscribe(options['tmplIds'], context),
      checkIsAddedToMyMiniProgram: () => ({ added: false }),
      getShareInfo: sealed,
      getGroupEnterInfo: sealed,
      getWeRunData: async () => {
        await grants.require('scope.werun')
        return sealed()
      },
      checkIsSupportSoterAuthentication: () => ({ supportMode: [] }),
    },
  }
}

/** In the settings page everything that was asked for can be allowed, or refused. */
async function openSettings(context: ApiContext, grants: Grants): Promise<void> {
  const scopes = Object.keys(grants.asked())
  if (scopes.length === 0) return
  const input = {
    title: phoneWords(context, 'settings'),
    content: phoneWords(context, 'allowsAsked', `${scopes.length}`),
    cancelText: phoneWords(context, 'refuseAll'),
    confirmText: phoneWords(context, 'allowAll'),
  }
  const isGranted = recordOf(await context.call('showModal', input))['confirm'] === true
  for (const scope of scopes) grants.set(scope, isGranted)
}

async function subscribe(templates: unknown, context: ApiContext): Promise<Result> {
  const names = listOf(templates).map((template) => textOf(template))
  if (names.length === 0) throw new ApiFailure('TmplIds can not be empty', { errCode: 10_001 })
  const input = {
    title: phoneWords(context, 'subscription'),
    content: phoneWords(context, 'oneMessage'),
    cancelText: phoneWords(context, 'refuse'),
    confirmText: phoneWords(context, 'allow'),
  }
  const isAllowed = recordOf(await context.call('showModal', input))['confirm'] === true
  return Object.fromEntries(names.map((name) => [name, isAllowed ? 'accept' : 'reject']))
}
