import type { Surface } from '../../policies/engine/attributes.ts'
import type { Words } from '../../policies/engine/model.ts'
import type { Card, Message, Person } from '../ipc/phone.ts'

export const people: readonly Person[] = [
  { id: 'chen', name: { zh: '陈晨', en: 'Chen Chen' }, colour: '#5d9c7b', hasPhone: true },
  { id: 'lin', name: { zh: '林晓', en: 'Lin Xiao' }, colour: '#7a8fb8', hasPhone: true },
  { id: 'zhou', name: { zh: '周舟', en: 'Zhou Zhou' }, colour: '#b98a5e', hasPhone: false },
]

export type ChatSeed = Readonly<{
  id: string
  host: string
  surface: Surface
  /** A group's own name, or that of the place that is like a chat of everybody: Moments; a one-to-one chat is called after the other person. */
  title?: Words
  members: readonly string[]
  messages: readonly Omit<Message, 'id' | 'at'>[]
}>

const shoes: Card = {
  url: 'https://item.taobao.com/item.htm?id=1',
  title: '跑步鞋 男款 透气 2021 秋季新款',
  detail: '¥ 239 · 月销 2 万+',
  from: { zh: '淘宝', en: 'Taobao' },
  picture: '鞋 #e4572e',
}

/** What stands in the chats when the simulator opens: enough to tap at once. */
export const chatSeeds: readonly ChatSeed[] = [
  {
    id: 'wechat-1to1',
    host: 'wechat',
    surface: 'chat-1to1',
    members: ['chen', 'lin'],
    messages: [
      { from: 'lin', text: '这双鞋打折了，你看看' },
      { from: 'lin', text: '', card: shoes },
    ],
  },
  {
    id: 'wechat-group',
    host: 'wechat',
    surface: 'chat-group',
    title: { zh: '周末拼单群', en: 'Weekend bargains' },
    members: ['chen', 'lin', 'zhou'],
    messages: [
      { from: 'zhou', text: '杯子我又拼了两个 https://m.tb.cn/h.fK2xQ1 ，谁要？' },
      { from: 'lin', text: '看这个猫 https://v.douyin.com/q7XcGuB/' },
    ],
  },
  {
    id: 'wechat-moments',
    host: 'wechat',
    surface: 'moments',
    title: { zh: '朋友圈', en: 'Moments' },
    members: ['chen', 'lin', 'zhou'],
    messages: [{ from: 'lin', text: '周末开跑', card: shoes }],
  },
  {
    id: 'qq-1to1',
    host: 'qq',
    surface: 'chat-1to1',
    members: ['chen', 'lin'],
    messages: [{ from: 'lin', text: '听说今天能打开淘宝了 https://item.taobao.com/item.htm?id=1' }],
  },
  {
    id: 'qq-group',
    host: 'qq',
    surface: 'chat-group',
    title: { zh: '老同学', en: 'Old classmates' },
    members: ['chen', 'lin', 'zhou'],
    messages: [{ from: 'zhou', text: '看这个猫 https://v.douyin.com/q7XcGuB/' }],
  },
]
