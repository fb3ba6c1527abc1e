import { addressOf } from '../engine/address.ts'
import type { Words } from '../engine/model.ts'
import type { ScenarioStep } from '../engine/scenario.ts'
import type { World } from '../engine/world.ts'
import { valueWords } from './attributes.ts'
import { methodName, systemName } from './registeredNames.ts'
import { lowered, spaced } from './sentence.ts'
import { surfaces } from './surfaces.ts'

/** What was done in a step, as a person would say it. */
export function stepWords(step: ScenarioStep, world: World): Words {
  const { zh, en } = wordsOf(step, world)
  return { zh: spaced(zh), en }
}

function wordsOf(step: ScenarioStep, world: World): Words {
  switch (step.do) {
    case 'link.opened': {
      const { action = 'open-link', host, surface, url, target } = step
      const place = placed(systemName(host, world), surface)
      const what = leadsTo(url, target, world)
      if (surface === 'clipboard' && url === undefined && target === undefined) {
        const app = systemName(host, world)
        return {
          zh: `${app.zh}读取剪贴板里的口令`,
          en: `${app.en} reads the token on the clipboard`,
        }
      }
      if (action === 'open-link')
        return { zh: `在${place.zh}打开${what.zh}`, en: `Open ${what.en} in ${place.en}` }
      const deed = valueWords('action', action, {})
      return { zh: `在${place.zh}：${deed.zh}`, en: `In ${place.en}: ${deed.en}` }
    }
    case 'link.shared': {
      const from = systemName(step.from, world)
      const place = placed(systemName(step.host, world), step.to)
      const what = leadsTo(step.url, step.target, world)
      if (step.to === 'clipboard')
        return {
          zh: `在${from.zh}复制${what.zh}的口令`,
          en: `Copy the token of ${what.en} in ${from.en}`,
        }
      const as = sharedAs[step.form ?? '']
      return {
        zh: `从${from.zh}把${what.zh}${as?.zh ?? ''}分享到${place.zh}`,
        en: `Share ${what.en}${as?.en ?? ''} from ${from.en} into ${place.en}`,
      }
    }
    case 'choice.made':
      return named('选择', 'Choose ', systemName(step.choice, world))
    case 'checkout.opened': {
      const host = systemName(step.host, world)
      return { zh: `打开${host.zh}的收银台`, en: `Open the checkout of ${host.en}` }
    }
    case 'payment.requested':
      return named('选择', 'Pick ', methodName(step.method, world))
    case 'text.typed':
      return {
        zh: `在“${step.into}”输入“${step.text}”`,
        en: `Type “${step.text}” into “${step.into}”`,
      }
    case 'screen.awaited':
      return {
        zh: `等到屏幕显示“${step.shows}”`,
        en: `Wait until the screen shows “${step.shows}”`,
      }
    case 'law.changed':
      return { zh: `规则换为 ${step.policy}`, en: `The law becomes ${step.policy}` }
    default:
      return plainSteps[step.do]
  }
}

/** What stands for what is shared. */
const sharedAs: Readonly<Partial<Record<string, Words>>> = {
  'mini-card': { zh: '以小程序卡片', en: ' as a card of its mini-program' },
  qr: { zh: '以二维码图片', en: ' as a picture with a code' },
  token: { zh: '以口令', en: ' as a token' },
}

type PlainStep = Exclude<
  ScenarioStep['do'],
  | 'link.opened'
  | 'link.shared'
  | 'choice.made'
  | 'checkout.opened'
  | 'payment.requested'
  | 'text.typed'
  | 'screen.awaited'
  | 'law.changed'
>

const plainSteps: Readonly<Record<PlainStep, Words>> = {
  'notice.confirmed': { zh: '确认后继续', en: 'Confirm, and go on' },
  'notice.dismissed': { zh: '不继续，返回', en: 'Turn back at the notice' },
  'choice.dismissed': { zh: '关闭选择面板', en: 'Close the choice' },
  'reroute.followed': { zh: '跟随改道', en: 'Follow the detour' },
  'reroute.dismissed': { zh: '不跟随改道', en: 'Turn the detour down' },
  'link.copied': { zh: '复制网址', en: 'Copy the address' },
  'page.left': { zh: '离开页面', en: 'Leave the page' },
  'payment.authorised': { zh: '确认付款', en: 'Authorise the payment' },
  'payment.failed': { zh: '付款失败', en: 'The payment fails' },
  'payment.timed-out': { zh: '付款超时', en: 'The payment times out' },
  'payment.cancelled': { zh: '取消付款', en: 'Cancel the payment' },
}

function placed(host: Words, surface: keyof typeof surfaces): Words {
  const { zh, en } = surfaces[surface]
  return {
    zh: `${host.zh}（${zh}）`,
    en: `${host.en} (${lowered(en)})`,
  }
}

function leadsTo(url: string | undefined, target: string | undefined, world: World): Words {
  if (url !== undefined) {
    const host = addressOf(url)?.host || url
    return { zh: host, en: host }
  }
  if (target === undefined || target === 'unknown') return { zh: '链接', en: 'the link' }
  return systemName(target, world)
}

function named(zh: string, en: string, name: Words): Words {
  return { zh: `${zh}${name.zh}`, en: `${en}${name.en}` }
}
