import { textOf } from '../attributeValues.ts'
import { serveHere } from '../calls/serveHere.ts'
import type { Host } from '../nodes/part.ts'
import { askConsent } from '../overlays/consent.ts'
import { showModal } from '../overlays/modal.ts'
import { person } from './person.ts'

type Open = (host: Host) => unknown

/** What a button with `open-type` does once it is tapped: everything that leaves the page is asked of main. */
export const openTypes: ReadonlyMap<string, Open> = new Map<string, Open>([
  ['share', ({ services, node }) => services.share('button', node.id)],
  ['contact', contact],
  ['getPhoneNumber', phoneNumber('getPhoneNumber')],
  ['getRealtimePhoneNumber', phoneNumber('getRealtimePhoneNumber')],
  ['getUserInfo', userInfo],
  ['getAuthorize', authorize],
  ['chooseAvatar', ({ emit }) => emit('chooseavatar', { avatarUrl: person.avatarUrl })],
  [
    'agreePrivacyAuthorization',
    ({ emit }) => emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' }),
  ],
  ['feedback', (host) => say(host, '意见反馈')],
  ['openSetting', openSetting],
  ['launchApp', launchApp],
])

async function contact({ services, emit, attribute }: Host): Promise<void> {
  const detail = textOf(attribute('send-message-path')) || textOf(attribute('session-from'))
  const { isOk } = await serveHere('contact', { detail }, services)
  if (isOk) emit('contact', { path: '', query: {} })
}

function phoneNumber(name: string): Open {
  return async ({ services, emit }) => {
    const { layer, config, words } = services
    const event = name.toLowerCase()
    if (!(await askConsent(layer, config.name, '手机号', words)))
      return emit(event, { errMsg: `${name}:fail user deny` })
    const { isOk, reason, value } = await serveHere('getPhoneNumber', {}, services)
    if (!isOk) return emit(event, { errMsg: `${name}:fail ${reason}` })
    const { code = 'simulated-code' } = value as { code?: string }
    emit(event, { errMsg: `${name}:ok`, code, encryptedData: '', iv: '', cloudID: '' })
  }
}

async function userInfo({ services, emit }: Host): Promise<void> {
  const { layer, config, words } = services
  const isGiven = await askConsent(layer, config.name, '昵称、头像', words)
  if (!isGiven) return emit('getuserinfo', { errMsg: 'getUserInfo:fail auth deny' })
  emit('getuserinfo', {
    errMsg: 'getUserInfo:ok',
    userInfo: person,
    rawData: JSON.stringify(person),
    signature: '',
    encryptedData: '',
    iv: '',
  })
}

/** Alipay's: the button says what of the person's it wants. */
async function authorize({ services, emit, attribute }: Host): Promise<void> {
  const { layer, config, words } = services
  const isGiven = await askConsent(layer, config.name, textOf(attribute('scope')), words)
  emit(isGiven ? 'getauthorize' : 'error', { errMsg: `getAuthorize:${isGiven ? 'ok' : 'fail'}` })
}

async function openSetting(host: Host): Promise<void> {
  await say(host, '设置')
  host.emit('opensetting', { errMsg: 'openSetting:ok', authSetting: {} })
}

async function say({ services }: Host, title: string): Promise<void> {
  const { layer, words } = services
  await showModal(layer, {
    title,
    content: words.simulated,
    confirmText: words.confirm,
    cancelText: '',
    confirmColor: '',
    cancelColor: '',
  })
}

async function launchApp({ services, emit, attribute }: Host): Promise<void> {
  const url = textOf(attribute('app-parameter'), 'app')
  const { isOk, reason } = await serveHere('launchApp', { url }, services)
  emit(isOk ? 'launchapp' : 'error', { errMsg: isOk ? 'launchApp:ok' : `launchApp:fail ${reason}` })
}
