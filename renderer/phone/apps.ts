import type { Screen } from '../../electron/ipc/host.ts'

/** What stands on the home screen: one character on a coloured square, and where a tap leads. */
export type App = Readonly<{ id: string; character: string; colour: string; screen: Screen }>

export const apps: readonly App[] = [
  { id: 'wechat', character: '微', colour: '#22a45d', screen: { type: 'chats', host: 'wechat' } },
  { id: 'qq', character: 'Q', colour: '#2d8fe8', screen: { type: 'chats', host: 'qq' } },
  { id: 'taobao', character: '淘', colour: '#f2661d', screen: { type: 'app', app: 'taobao' } },
  { id: 'eleme', character: '饿', colour: '#1285d6', screen: { type: 'app', app: 'eleme' } },
  { id: 'alipay', character: '支', colour: '#2f6fe4', screen: { type: 'wallet', host: 'alipay' } },
]
