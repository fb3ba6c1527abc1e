import type { Action, Surface } from '../engine/attributes.ts'
import type { ShownRuling, Words } from '../engine/model.ts'
import {
  allowedLinkDeeds,
  askedDeeds,
  counterDeeds,
  linkDeeds,
  paymentDeeds,
  presentedPaymentDeeds,
} from './deeds.ts'
import { surfaces } from './surfaces.ts'
import { verdicts } from './verdicts.ts'
import { writtenDate } from './writtenDate.ts'

/** Who ruled on what. For a payment, `target` is the shop and `method` the way to pay. */
export type SentenceContext = Readonly<{
  host: Words
  target: Words
  method?: Words
  surface: Surface
  action?: Action
}>

/** One plain sentence about a ruling, as a person would explain it: what happened, and why. */
export function sentence(ruling: ShownRuling, context: SentenceContext): Words {
  const subject = isShopElsewhere(context) ? context.target : context.host
  const deed = deedOf(ruling, context)
  const cause = causeOf(ruling, subject, context)
  const isImagined = ruling.confidence === 'hypothetical'
  return {
    zh: spaced(
      `${isImagined ? '在这份假想规则中，' : ''}${subject.zh}${deed.zh}，因为${cause.zh}。`,
    ),
    en: `${isImagined ? 'In this what-if, ' : ''}${subject.en} ${deed.en}, because ${cause.en}.`,
  }
}

/** A shop's page inside another app: then the shop is the one who offers. */
function isShopElsewhere({ host, target, method }: SentenceContext): boolean {
  return method !== undefined && target.en !== host.en && target.en !== method.en
}

function deedOf(ruling: ShownRuling, context: SentenceContext): Words {
  const { verdict, presentation, reason } = ruling
  const { host, method, target, surface, action } = context
  if (method) {
    const deed = filled(presentedPaymentDeeds[presentation] ?? paymentDeeds[verdict], method)
    return isShopElsewhere(context)
      ? { zh: `在${host.zh}内${deed.zh}`, en: `${deed.en} inside ${host.en}` }
      : deed
  }
  if (reason === 'bad-address') return { zh: '什么也没有打开', en: 'opened nothing' }
  if (surface === 'offline-qr' && action === 'scan') return filled(counterDeeds[verdict], target)
  const asked = action === undefined ? undefined : askedDeeds[action]
  if (asked && presentation === 'silent')
    return verdict === 'allow'
      ? { zh: `允许${asked.zh}`, en: `let ${asked.en}` }
      : { zh: `不允许${asked.zh}`, en: `did not let ${asked.en}` }
  const allowed = verdict === 'allow' ? allowedLinkDeeds[presentation] : undefined
  return filled(allowed ?? linkDeeds[presentation], target)
}

function filled(deed: Words, name: Words): Words {
  return { zh: deed.zh.replace('{}', () => name.zh), en: deed.en.replace('{}', () => name.en) }
}

function causeOf(ruling: ShownRuling, subject: Words, { method, surface }: SentenceContext): Words {
  const { title, reason, verdict } = ruling
  switch (reason) {
    case 'no-rule':
      return {
        zh: `没有规则涉及这${method ? '笔支付' : '个链接'}（${surfaces[surface].zh}）`,
        en: `no rule covers this ${method ? 'payment' : 'link'} (${lowered(surfaces[surface].en)})`,
      }
    case 'bad-address':
      return { zh: '这不是一个可以识别的地址', en: 'this is no address that can be read' }
    case 'too-many-hops':
      return { zh: '这个地址跳转次数过多', en: 'the address redirects too many times' }
    case 'suspicious-address':
      return { zh: '这个地址看起来可疑', en: 'the address looks suspicious' }
    case 'override':
      return {
        zh: `你把规则“${title.zh}”改成了“${verdicts[verdict].zh}”`,
        en: `you set the rule “${title.en}” to “${verdicts[verdict].en}”`,
      }
    case 'switched':
      return {
        zh: `你在开关板上设成了“${verdicts[verdict].zh}”`,
        en: `you set it to “${verdicts[verdict].en}” on the switchboard`,
      }
    default:
      return datedTitle(ruling, subject)
  }
}

function datedTitle({ title, inForce }: ShownRuling, subject: Words): Words {
  const en = lowered(pronounced(title.en, subject.en))
  if (inForce.from === undefined) return { zh: title.zh, en }
  const since = writtenDate(inForce.from, inForce.precision)
  return { zh: `自 ${since.zh}起，${title.zh}`, en: `since ${since.en} ${en}` }
}

/** `WeChat opens …` becomes `it opens …`; `WeChat and QQ open …` stays. */
function pronounced(title: string, subject: string): string {
  const rest = title.startsWith(`${subject} `) ? title.slice(subject.length + 1) : 'and'
  return /^(and|or)\b/.test(rest) ? title : `it ${rest}`
}

const ordinary =
  /^(Ad|Apps|Checkout|Clipboard|Group|In|Link|Links|Live-show|Mini-program|No|Official|One-to-one|Pages|Plain|Search|Share|Shop-counter|Shops|Short-video|The|This|Tokens|Web)\b/

/** Puts a title or label inside a sentence: ordinary words lose their capital, names keep it. */
export function lowered(text: string): string {
  return ordinary.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** A space between Chinese and Latin letters or digits, as printed Chinese has it. */
export function spaced(text: string): string {
  return text
    .replace(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2')
    .replace(/([A-Za-z0-9])(\p{Script=Han})/gu, '$1 $2')
}
