import { textOf } from '../attributeValues.ts'
import { serveHere } from '../calls/serveHere.ts'
import type { Host } from '../nodes/part.ts'
import { askConsent } from '../overlays/consent.ts'
import { showModal } from '../overlays/modal.ts'

const avatar =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 132 132'%3E%3Cpath fill='%23d8d8d8' d='M0 0h132v132H0z'/%3E%3Ccircle cx='66' cy='52' r='24' fill='%23fff'/%3E%3Cpath fill='%23fff' d='M18 132a48 44 0 0 1 96 0z'/%3E%3C/svg%3E"

const person = {
  nickName: '微信用户',
  avatarUrl: avatar,
  gender: 0,
  country: '',
  province: '',
  city: '',
  language: 'zh_CN',
}

/** What a button with `open-type` does once it is tapped: everything that leaves the page is asked of main. */
export function openType(kind: string, host: Host): void {
  const { services, emit, attribute, node } = host
  const { layer, words, config } = services
  switch (kind) {
    case 'share':
      return services.share('button', node.id)
    case 'contact': {
      const detail = textOf(attribute('send-message-path')) || textOf(attribute('session-from'))
      return void serveHere('contact', { detail }, services).then(({ isOk }) => {
        if (isOk) emit('contact', { path: '', query: {} })
      })
    }
    case 'getPhoneNumber':
    case 'getRealtimePhoneNumber': {
      const event = kind.toLowerCase()
      return void askConsent(layer, config.name, '手机号', words)
        .then((isGiven) => (isGiven ? serveHere('getPhoneNumber', {}, services) : undefined))
        .then((answer) => {
          if (answer?.isOk !== true)
            return emit(event, { errMsg: `${kind}:fail ${answer?.reason ?? 'user deny'}` })
          const { code = 'simulated-code' } = answer.value as { code?: string }
          emit(event, { errMsg: `${kind}:ok`, code, encryptedData: '', iv: '', cloudID: '' })
        })
    }
    case 'getUserInfo':
      return void askConsent(layer, config.name, '昵称、头像', words).then((isGiven) =>
        emit(
          'getuserinfo',
          isGiven
            ? {
                errMsg: 'getUserInfo:ok',
                userInfo: person,
                rawData: JSON.stringify(person),
                signature: '',
                encryptedData: '',
                iv: '',
              }
            : { errMsg: 'getUserInfo:fail auth deny' },
        ),
      )
    case 'getAuthorize':
      return void askConsent(layer, config.name, textOf(attribute('scope')), words).then(
        (isGiven) =>
          emit(isGiven ? 'getauthorize' : 'error', {
            errMsg: `getAuthorize:${isGiven ? 'ok' : 'fail'}`,
          }),
      )
    case 'agreePrivacyAuthorization':
      return emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
    case 'chooseAvatar':
      return emit('chooseavatar', { avatarUrl: avatar })
    case 'openSetting':
    case 'feedback':
      return void showModal(layer, {
        title: kind === 'feedback' ? '意见反馈' : '设置',
        content: words.simulated,
        confirmText: words.confirm,
        cancelText: '',
        confirmColor: '',
        cancelColor: '',
      }).then(() => {
        if (kind === 'openSetting')
          emit('opensetting', { errMsg: 'openSetting:ok', authSetting: {} })
      })
    case 'launchApp':
      return void serveHere(
        'launchApp',
        { url: textOf(attribute('app-parameter'), 'app') },
        services,
      ).then(({ isOk, reason }) =>
        emit(isOk ? 'launchapp' : 'error', {
          errMsg: isOk ? 'launchApp:ok' : `launchApp:fail ${reason}`,
        }),
      )
  }
}
