import { addressOf } from '../engine/address.ts'
import type { Action } from '../engine/attributes.ts'
import type { Example } from '../engine/exploration.ts'
import type { Words } from '../engine/model.ts'
import { defaults, naturalForm } from '../engine/point.ts'
import type { World } from '../engine/world.ts'
import { attributeWords, valueWords } from './attributes.ts'
import { targetName } from './decisionSentence.ts'
import { methodName, systemName } from './registeredNames.ts'
import { lowered, spaced } from './sentence.ts'
import { surfaces } from './surfaces.ts'

/** What a person does, as the subject of a sentence; `{}` is where it leads. */
const deeds: Readonly<Record<Exclude<Action, 'pay'>, Words>> = {
  'open-link': { zh: '{}的链接', en: 'A link to {}' },
  load: { zh: '加载{}的资源', en: 'A resource of {}' },
  share: { zh: '分享{}的链接', en: 'Sharing a link to {}' },
  copy: { zh: '复制{}的链接', en: 'Copying a link to {}' },
  scan: { zh: '扫描{}的码', en: 'Scanning a code of {}' },
  'launch-app': { zh: '唤起{}应用', en: 'Starting the app of {}' },
  'jump-mini-program': { zh: '跳转到{}的小程序', en: 'A jump to the mini-program of {}' },
  download: { zh: '从{}下载', en: 'A download from {}' },
  call: { zh: '拨打电话', en: 'Calling a number' },
  contact: { zh: '打开客服会话', en: 'Opening a service chat' },
  'save-image': { zh: '保存图片', en: 'Saving a picture' },
  'open-location': { zh: '打开地图', en: 'Showing a place on the map' },
  'choose-address': { zh: '取得收货地址', en: 'Handing over a postal address' },
  'give-phone-number': { zh: '取得手机号', en: 'Handing over the phone number' },
}

const broken: Words = { zh: '无法识别的地址', en: 'An address that cannot be read' }

/** What is said in the phrase itself, and what is the same in a whole pack or date. */
const said: ReadonlySet<string> = new Set(
  'at region host surface action url target merchant method'.split(' '),
)

/** A request as the subject of a sentence: `A link to Taobao in WeChat (one-to-one chat)`. */
export function requestPhrase(example: Example, world: World): Words {
  const { host, surface, action = 'open-link', merchant, method, url, target } = example
  const app = systemName(host, world)
  const odd = Object.entries(example).filter(([name]) => !said.has(name))
  const details = odd.map(([name, value]) => detail(name, value))
  const { zh, en } = surfaces[surface]
  const isMeant = action === 'pay' && surface === 'checkout'
  const all = isMeant ? details : [{ zh, en: lowered(en) }, ...details]
  const inside = {
    zh: all.length === 0 ? '' : `（${all.map((each) => each.zh).join('，')}）`,
    en: all.length === 0 ? '' : ` (${all.map((each) => each.en).join(', ')})`,
  }
  if (action === 'pay') {
    const way =
      method === undefined ? { zh: '支付', en: 'No way to pay' } : methodName(method, world)
    const shop = systemName(merchant ?? host, world)
    const isElsewhere = merchant !== undefined && merchant !== host
    return {
      zh: spaced(`${isElsewhere ? `${app.zh}内` : ''}${shop.zh}${inside.zh}的${way.zh}`),
      en: `${way.en} at ${shop.en}${isElsewhere ? ` inside ${app.en}` : ''}${inside.en}`,
    }
  }
  const isBroken = url !== undefined && addressOf(url) === undefined
  const deed = isBroken ? broken : deeds[action]
  const name = targetName(url, target, world)
  return {
    zh: spaced(`${app.zh}${inside.zh}里${deed.zh.replace('{}', () => name.zh)}`),
    en: `${deed.en.replace('{}', () => name.en)} in ${app.en}${inside.en}`,
  }
}

/** Attributes whose values say nothing by themselves: `entitlement: none`. */
const bare: ReadonlySet<string> = new Set(['opening', 'entitlement', 'prominence'])

function detail(attribute: string, value: unknown): Words {
  if (attribute === 'rollout' || attribute === 'strikes' || attribute === 'volume') {
    const { zh, en } = attributeWords(attribute)
    return { zh: `${zh} ${String(value)}`, en: `${en.toLowerCase()} ${String(value)}` }
  }
  const words = [value].flat().map((each) => valueWords(attribute, String(each), {}))
  const list = {
    zh: words.map(({ zh }) => zh).join('、'),
    en: words.map(({ en }) => en).join(' and '),
  }
  const { zh, en } = attributeWords(attribute)
  if (typeof value === 'boolean' || bare.has(attribute))
    return { zh: `${zh}：${list.zh}`, en: `${en.toLowerCase()}: ${list.en}` }
  return attribute === 'form' ? { zh: list.zh, en: `as ${list.en}` } : list
}

/** An attribute and what a request has of it: `place` and `group chat`. */
export type NamedAttribute = Readonly<{ label: Words; value: Words }>

/** What a request has of an attribute. Where it leads is told by its address, or by name alone. */
export function namedAttribute(
  attribute: string,
  example: Example,
  world: World,
  isWhole = true,
): NamedAttribute {
  const { zh, en } = attribute === 'destination' ? destination : attributeWords(attribute)
  const isName = attribute === 'destination' && !isWhole
  return {
    label: { zh, en: en.toLowerCase() },
    value: isName
      ? targetName(example.url, example.target, world)
      : valueIn(attribute, example, world),
  }
}

const destination: Words = { zh: '去向', en: 'destination' }

const { region: _region, ...ordinary } = defaults
const usualWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ordinary).map(([name, value]) => [name, String(value)])),
  flags: 'none',
  method: 'none',
}

function valueIn(attribute: string, example: Example, world: World): Words {
  switch (attribute) {
    case 'destination': {
      const { url, target } = example
      return url === undefined ? targetName(url, target, world) : { zh: url, en: url }
    }
    case 'host':
      return systemName(example.host, world)
    case 'merchant':
      return systemName(example.merchant ?? example.host, world)
    case 'method':
      return methodName(example.method ?? 'none', world)
    default: {
      const usual = attribute === 'form' ? naturalForm(example.url, world) : usualWords[attribute]
      const value = example[attribute as keyof Example] ?? usual ?? ''
      const words = [value].flat().map((each) => valueWords(attribute, String(each), {}))
      const isPlace = attribute === 'surface'
      return {
        zh: words.map(({ zh }) => zh).join('、'),
        en: words.map(({ en }) => (isPlace ? lowered(en) : en)).join(' and '),
      }
    }
  }
}
