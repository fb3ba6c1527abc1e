import type { Words } from '../../policies/engine/model.ts'
import type { ScenarioStep } from '../../policies/engine/scenario.ts'
import type { CodeHost } from '../ipc/codes.ts'
import type { ProgramEntry } from '../ipc/deskPrograms.ts'

type Printed = Readonly<{ id: string; name: Words; detail: Words }>
/** What hangs and stands in the place: a link, a shop's payment code, or a mini-program's. */
export type Code = Printed &
  Readonly<
    | { type: 'link'; url: string }
    /** `target` is the payment service that the shop has the code from. */
    | { type: 'payment'; target: string }
    /** A mini-program by its app id, and the system that it belongs to. */
    | { type: 'program'; target: string; program: string }
  >

const noodles: Words = { zh: '巷口面馆', en: 'Lane’s End Noodles' }
const fruit: Words = { zh: '青枣果铺', en: 'Green Date Fruit' }
const books: Words = { zh: '半檐书店', en: 'Half Eave Books' }

/** The shops are invented; addresses and app ids are of the registry and the sites. */
export const codes: readonly Code[] = [
  {
    id: 'wechatpay',
    type: 'payment',
    target: 'wechatpay',
    name: noodles,
    detail: { zh: '微信支付收款码', en: 'Payment code of WeChat Pay' },
  },
  {
    id: 'alipay',
    type: 'payment',
    target: 'alipay',
    name: fruit,
    detail: { zh: '支付宝收款码', en: 'Payment code of Alipay' },
  },
  {
    id: 'unionpay',
    type: 'payment',
    target: 'unionpay',
    name: books,
    detail: { zh: '云闪付收款码', en: 'Payment code of UnionPay QuickPass' },
  },
  {
    id: 'taobao',
    type: 'link',
    url: 'https://m.tb.cn/h.fK2xQ1',
    name: { zh: '车站海报', en: 'Poster at the station' },
    detail: { zh: '淘宝短链接', en: 'Short link of Taobao' },
  },
  {
    id: 'jd',
    type: 'program',
    target: 'jd',
    program: 'wx91d27dbf599dff74',
    name: { zh: '京东小程序', en: 'Mini-program of JD' },
    detail: { zh: '小程序码', en: 'Mini-program code' },
  },
  {
    id: 'neutral',
    type: 'link',
    url: 'https://neutral.example/',
    name: { zh: '咖啡杯套', en: 'Sleeve of a coffee cup' },
    detail: { zh: '个人网站', en: 'A person’s website' },
  },
]

/** The codes of the place, and one for each mini-program on the host's shelf that has none among them. */
export function codesFor(host: CodeHost, programs: readonly ProgramEntry[]): readonly Code[] {
  const printed = new Set(codes.map((code) => (code.type === 'program' ? code.program : '')))
  return [
    ...codes,
    ...programs
      .filter((program) => program.host === host && !program.isApp && !printed.has(program.id))
      .map(({ id, name, system }): Code => ({
        id: `program-${id}`,
        type: 'program',
        target: system ?? 'unknown',
        program: id,
        name,
        detail: { zh: '小程序码', en: 'Mini-program code' },
      })),
  ]
}

/** Scanners at counters, by the app that reads with them; amounts in fen. */
export const terminals = [
  { id: 'wechat', service: 'wechatpay', shop: noodles, amount: 2_800 },
  { id: 'alipay', service: 'alipay', shop: fruit, amount: 3_650 },
  { id: 'unionpay', service: 'unionpay', shop: books, amount: 5_900 },
] as const satisfies readonly Readonly<{
  id: string
  service: string
  shop: Words
  amount: number
}>[]

/** What each host pays with: the service that its pay code is of, and its own method. */
export const payingWith: Readonly<Record<CodeHost, Readonly<{ service: string; method: string }>>> =
  {
    wechat: { service: 'wechatpay', method: 'wechat-pay' },
    alipay: { service: 'alipay', method: 'alipay' },
  }

/** What the picture of a code says; those without an address stand for nothing outside the simulator. */
export function textOf(code: Code): string {
  return code.type === 'link' ? code.url : `hutong-app:code/${code.id}`
}

/** A counter quotes no methods: it waits for the app that read its code, or whose code it read. */
export function isAtCounter(step: ScenarioStep): boolean {
  return step.do === 'checkout.opened' && step.surface === 'offline-qr'
}
