import {
  Action,
  Age,
  Choice,
  Entitlement,
  Flag,
  Frame,
  Goods,
  LinkForm,
  Opening,
  Platform,
  Prominence,
  Region,
  Surface,
  Trigger,
  Version,
} from '../policies/engine/attributes.ts'
import type { RequestInput } from '../policies/engine/model.ts'
import type { Options } from './arguments.ts'

function among(vocabulary: Readonly<{ options: readonly string[] }>): string {
  return vocabulary.options.join(', ')
}

/** Options that every command understands. */
export const commonOptions: Options = {
  registry: {
    value: 'FILE',
    isRepeatable: true,
    help: 'systems and owners of your own, beside those that ship',
  },
  color: { value: 'WHEN', help: 'always, never or auto; NO_COLOR and FORCE_COLOR are honoured' },
  lang: { value: 'LANGUAGE', help: 'zh or en (default en)' },
}

/** Options that say which law is asked. */
export const lawOptions: Options = {
  policy: {
    value: 'POLICY',
    help: 'PACK@DATE, PACK@DATETIME, a preset, or a pack file (FILE@DATE, or FILE with --at)',
  },
  overlay: {
    value: 'FILE',
    isRepeatable: true,
    help: 'rules and verdicts that go before the pack',
  },
  at: {
    value: 'DATE',
    help: "the instant of the request; a date alone is that day's last instant",
  },
}

/** One option for each attribute of a request, in the order of the help. */
export const requestOptions: Options = {
  host: { value: 'APP', help: 'the app that the person is in, such as wechat' },
  surface: { value: 'SURFACE', help: among(Surface) },
  url: { value: 'URL', help: 'the address, a scheme link or a short link' },
  target: {
    value: 'APP',
    help: 'whom it leads to where no address says so (a web link unless --form says otherwise)',
  },
  text: { value: 'TEXT', help: 'a message that may hold a token' },
  pay: { value: 'METHOD', help: 'a way to pay, such as wechat-pay; asks about a payment' },
  region: { value: 'REGION', help: `${among(Region)} (default: the pack's)` },
  'app-version': { value: 'VERSION', help: `${among(Version)} (default newest)` },
  platform: { value: 'PLATFORM', help: `${among(Platform)} (default android)` },
  action: { value: 'ACTION', help: `${among(Action)} (default open-link; pay with --pay)` },
  trigger: { value: 'TRIGGER', help: `${among(Trigger)} (default tap)` },
  frame: { value: 'FRAME', help: `${among(Frame)} (default top)` },
  form: { value: 'FORM', help: `${among(LinkForm)} (default: as the address looks)` },
  flag: { value: 'FLAG', isRepeatable: true, help: among(Flag) },
  merchant: { value: 'APP', help: 'the shop that is paid (default: the host)' },
  goods: { value: 'GOODS', help: `${among(Goods)} (default physical)` },
  choice: { value: 'CHOICE', help: `${among(Choice)} (default unset)` },
  noticed: { help: 'the person has confirmed a notice for this target' },
  age: { value: 'AGE', help: `${among(Age)} (default adult)` },
  installed: { help: 'the target app is installed (default)' },
  'not-installed': { help: 'the target app is not installed' },
  linked: { help: 'the accounts are linked' },
  declared: { help: 'the program has declared where this leads (default)' },
  'not-declared': {
    help: 'its app id, business domain, request domain or pay directory is not declared',
  },
  opening: {
    value: 'WHERE',
    help: `where a link out is to open: ${among(Opening)} (default browser)`,
  },
  dynamic: { help: 'its address carries details of the person or the product' },
  entitlement: {
    value: 'WHICH',
    help: `what the store granted: ${among(Entitlement)} (default one)`,
  },
  separate: { help: "it has a binary of its own, without the store's billing (default)" },
  'not-separate': { help: "its binary also sells through the store's billing" },
  beside: { help: "the store's own purchase is offered on the same screen (default)" },
  'not-beside': { help: "the store's own purchase is not on the same screen" },
  prominence: {
    value: 'HOW',
    help: `beside the store's own purchase: ${among(Prominence)} (default equal)`,
  },
  priced: { help: 'the person has seen the price (default)' },
  'not-priced': { help: 'the person has not seen the price' },
  volume: { value: 'PERCENT', help: "the payment app's share of all payments (default 0)" },
  rollout: { value: 'BUCKET', help: '0 to 99 (default 0)' },
  strikes: { value: 'COUNT', help: '0 to 1000 (default 0)' },
}

/** The option that sets an attribute. */
export function optionOf(attribute: string): string {
  const renamed: Readonly<Partial<Record<keyof RequestInput, string>>> = {
    version: 'app-version',
    method: 'pay',
    flags: 'flag',
  }
  return `--${renamed[attribute as keyof RequestInput] ?? attribute}`
}
