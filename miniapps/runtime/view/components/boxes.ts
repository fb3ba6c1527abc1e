import { lengthOf, textOf } from '../attributeValues.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'
import type { Words } from '../words.ts'

/** A labelled box for what a simulator has nothing to show of. */
export function box(word: keyof Words): BuiltIn {
  return ({ element, services }) => {
    const slot = make('div', 'wx-box-slot')
    element.setAttribute('wx-box', '')
    element.append(make('span', 'wx-box-label', services.words[word]), slot)
    return { slot }
  }
}

/** Of an account there is a name to show, and nothing to follow. */
export const officialAccount: BuiltIn = ({ element, services }) => {
  const { words, config } = services
  element.append(
    make('span', 'wx-account-face'),
    make(
      'span',
      'wx-account-words',
      make('b', '', config.name),
      make('span', '', words.officialAccount),
    ),
    make('span', 'wx-account-follow', words.follow),
  )
  return {}
}

const data: Readonly<Record<string, string>> = {
  userNickName: '微信用户',
  groupName: '群聊',
  userGender: '未知',
  userCity: '杭州',
  userProvince: '浙江',
  userCountry: '中国',
  userLanguage: 'zh_CN',
}

export const openData: BuiltIn = ({ element }) => ({
  set: (name, value) => {
    if (name !== 'type') return
    const type = textOf(value)
    element.toggleAttribute('wx-face', type === 'userAvatarUrl')
    element.textContent = data[type] ?? ''
  },
})

export const stickyHeader: BuiltIn = ({ element }) => ({
  set: (name, value) => {
    if (name === 'offset-top') element.style.top = lengthOf(value, '0px')
  },
})
