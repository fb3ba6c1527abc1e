import { ApiFailure, type ApiContext } from '../apiContext.ts'
import { recordOf } from './given.ts'

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

const words: Readonly<Record<string, string>> = {
  'scope.userLocation': '获取你的位置信息',
  'scope.userFuzzyLocation': '获取你的模糊位置信息',
  'scope.userLocationBackground': '在后台获取你的位置信息',
  'scope.userInfo': '获取你的昵称、头像',
  'scope.writePhotosAlbum': '保存图片或视频到你的相册',
  'scope.record': '使用你的麦克风',
  'scope.camera': '使用你的摄像头',
  'scope.address': '获取你的收货地址',
  'scope.bluetooth': '使用蓝牙',
  'scope.werun': '获取你的微信运动步数',
  'scope.addPhoneContact': '添加到你的通讯录',
  'scope.addPhoneCalendar': '添加到你的日历',
}

/** These need no leave of the phone's any more. */
const always = new Set(['scope.address', 'scope.invoiceTitle', 'scope.invoice'])

export function makeGrants(context: ApiContext): Grants {
  const given = new Map<string, boolean>()
  const asking = new Map<string, Promise<boolean>>()
  const question = async (scope: string): Promise<boolean> => {
    if (always.has(scope)) return true
    const content = `申请${words[scope] ?? scope}`
    const input = { title: '授权', content, cancelText: '拒绝', confirmText: '允许' }
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
    forSystemInfo: () => Object.fromEntries(authorized.map((name) => [`${name}Authorized`, true])),
    forPhone: () => Object.fromEntries(authorized.map((name) => [name, 'authorized'])),
  }
}
