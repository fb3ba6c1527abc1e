import type { Words } from '../policies/engine/model.ts'
import type { Reason } from '../policies/generation/reach.ts'
import { attributeWords } from '../policies/words/attributes.ts'
import { states } from '../policies/words/states.ts'
import { verdicts } from '../policies/words/verdicts.ts'

/** Why no scenario can lead to something, in a few words. */
export function reasonWords(reason: Reason): Words {
  switch (reason.code) {
    case 'not-in-force':
      return { zh: '当时不生效', en: 'not in force then' }
    case 'outranked':
      return {
        zh: '当时生效，但条件不会同时成立，或都先由前面的规则决定',
        en: 'in force, but its conditions hold for nothing that rules above it leave',
      }
    case 'no-words': {
      const names = reason.attributes.map(attributeWords)
      return {
        zh: `场景无法写出它所要求的：${names.map(({ zh }) => zh).join('、')}`,
        en: `a scenario cannot say what it asks of: ${names.map(({ en }) => en.toLowerCase()).join(', ')}`,
      }
    }
    case 'no-step':
      return {
        zh: '只有窗口会发出这个事件，场景没有对应的步骤',
        en: 'the window alone sends this event; a scenario has no step for it',
      }
    case 'never-ruled': {
      const { zh, en } = verdicts[reason.verdict]
      return {
        zh: `场景能走到的规则都不给出“${zh}”`,
        en: `no rule that a scenario can come to says “${en}”`,
      }
    }
    case 'never-asked':
      return reason.isOnce
        ? {
            zh: '场景能走到的规则都不会只提示一次',
            en: 'no rule that a scenario can come to asks once only',
          }
        : {
            zh: '场景能走到的规则都只提示一次',
            en: 'all rules that a scenario can come to ask once only',
          }
    case 'always-ruled':
      return {
        zh: '场景能提出的请求都有规则涉及',
        en: 'a rule answers everything that a scenario can ask',
      }
    case 'no-redirect': {
      const { zh, en } = verdicts[reason.verdict]
      return {
        zh: `会跳转的地址都不会得到“${zh}”`,
        en: `no address that redirects is ruled “${en}”`,
      }
    }
    case 'no-long-chain':
      return {
        zh: '没有地址会连续跳转十次以上',
        en: 'no address can be followed through more than ten redirects',
      }
    case 'no-checkout':
      return { zh: '没有登记过支付方式的商家', en: 'the registry knows no shop with a way to pay' }
    case 'never-reached': {
      const { zh, en } = states[reason.state] ?? { zh: reason.state, en: reason.state }
      return { zh: `没有场景能走到“${zh}”`, en: `no scenario comes to “${en}”` }
    }
  }
}
