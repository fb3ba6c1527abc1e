import type { ApiContext } from '../apiContext.ts'

/** What the phone itself asks a person on behalf of a program, in the phone's language. */
const words = {
  permission: { zh: '授权', en: 'Permission' },
  refuse: { zh: '拒绝', en: 'Decline' },
  allow: { zh: '允许', en: 'Allow' },
  agree: { zh: '同意', en: 'Agree' },
  ok: { zh: '确定', en: 'OK' },
  cancel: { zh: '取消', en: 'Cancel' },
  settings: { zh: '设置', en: 'Settings' },
  refuseAll: { zh: '全部拒绝', en: 'Decline all' },
  allowAll: { zh: '全部允许', en: 'Allow all' },
  allowsAsked: { zh: '允许已申请的 # 项权限？', en: 'Allow what was asked for (#)?' },
  asks: { zh: '申请#', en: 'Asks to #' },
  subscription: { zh: '订阅消息', en: 'Notifications' },
  oneMessage: { zh: '允许发送一次服务通知', en: 'Let it send one service message' },
  reminders: { zh: '允许发送服务提醒', en: 'Let it send service reminders' },
  city: { zh: '选择城市', en: 'Choose a city' },
  district: { zh: '选择地区', en: 'Choose a district' },
  person: { zh: '选择联系人', en: 'Choose a contact' },
  date: { zh: '选择日期', en: 'Choose a date' },
  'scope.userLocation': { zh: '获取你的位置信息', en: 'know where you are' },
  'scope.userFuzzyLocation': { zh: '获取你的模糊位置信息', en: 'know roughly where you are' },
  'scope.userLocationBackground': {
    zh: '在后台获取你的位置信息',
    en: 'know where you are in the background',
  },
  'scope.userInfo': { zh: '获取你的昵称、头像', en: 'know your name and picture' },
  'scope.writePhotosAlbum': {
    zh: '保存图片或视频到你的相册',
    en: 'save pictures or videos to your album',
  },
  'scope.record': { zh: '使用你的麦克风', en: 'use your microphone' },
  'scope.camera': { zh: '使用你的摄像头', en: 'use your camera' },
  'scope.bluetooth': { zh: '使用蓝牙', en: 'use Bluetooth' },
  'scope.werun': { zh: '获取你的微信运动步数', en: 'know your steps in WeRun' },
  'scope.addPhoneContact': { zh: '添加到你的通讯录', en: 'add to your contacts' },
  'scope.addPhoneCalendar': { zh: '添加到你的日历', en: 'add to your calendar' },
} as const

export type PhoneWord = keyof typeof words

/** `inserted` stands where the words leave room for it. */
export function phoneWords({ surroundings }: ApiContext, word: PhoneWord, inserted = ''): string {
  return words[word][surroundings().language === 'zh_CN' ? 'zh' : 'en'].replace('#', () => inserted)
}

/** What a scope lets a program do; one that is not known by its own name. */
export function scopeWords(context: ApiContext, scope: string): string {
  return Object.hasOwn(words, scope) ? phoneWords(context, scope as PhoneWord) : scope
}
