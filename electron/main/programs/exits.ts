import type { Action } from '../../../policies/engine/attributes.ts'
import type { Law } from '../../../policies/engine/law.ts'
import type { RequestInput, Words } from '../../../policies/engine/model.ts'
import type { ProgramInput, ProgramReply } from '../../ipc/program.ts'
import type { Attempts, Live } from '../attempts.ts'
import { copyForPerson, copiedHere } from '../clipboardWatch.ts'
import { triggerOf } from '../guests.ts'
import type { Phones } from '../phones.ts'
import type { Sheets } from '../sheets.ts'
import type { Visits } from '../visits.ts'
import { iconOf, nameOf, type Catalogue } from './catalogue.ts'
import { checksDomains, sharedLink } from './programDescription.ts'
import type { Running } from './running.ts'

type Asked = Omit<RequestInput, 'at' | 'host' | 'surface'> & { surface?: RequestInput['surface'] }

/** Every way out of a program: each is ruled and recorded before anything is done. */
export type Exits = Readonly<{
  openProgram: (
    running: Running,
    input: Required<ProgramInput<'program.open'>>,
  ) => Promise<ProgramReply>
  openLink: (running: Running, input: Required<ProgramInput<'link.open'>>) => ProgramReply
  leave: (running: Running, input: Required<ProgramInput<'leave'>>) => ProgramReply
  copy: (running: Running, text: string) => ProgramReply
  paste: (running: Running) => ProgramReply
  share: (running: Running, input: Required<ProgramInput<'share'>>) => Promise<ProgramReply>
  pay: (running: Running, input: Required<ProgramInput<'payment.request'>>) => Promise<ProgramReply>
}>

const actionOf: Readonly<Record<ProgramInput<'leave'>['way'], Action>> = {
  'phone-call': 'call',
  contact: 'contact',
  scan: 'scan',
  'save-image': 'save-image',
  'open-location': 'open-location',
  'choose-address': 'choose-address',
  'phone-number': 'give-phone-number',
}
/** What the phone says when such a thing was done. */
const said: Readonly<Partial<Record<ProgramInput<'leave'>['way'], Words>>> = {
  'phone-call': { zh: '正在拨打（模拟）', en: 'Calling (simulated)' },
  contact: { zh: '已打开客服会话（模拟）', en: 'Service chat opened (simulated)' },
  'save-image': { zh: '图片已保存到相册（模拟）', en: 'Picture saved to the album (simulated)' },
  'open-location': { zh: '已在地图中打开（模拟）', en: 'Shown on the map (simulated)' },
}
const address = {
  userName: '陈晨',
  postalCode: '310000',
  provinceName: '浙江省',
  cityName: '杭州市',
  countyName: '西湖区',
  detailInfo: '文三路 1 号',
  telNumber: '19900000000',
}

export function makeExits(
  law: () => Law,
  attempts: Attempts,
  phones: Phones,
  sheets: Sheets,
  visits: Visits,
  catalogue: Catalogue,
  /** Runs another program in front, opened by this one. */
  follow: (running: Running, id: string, path: string, extraData: string) => Promise<boolean>,
  /** What a card shows of the picture that a program named for it. */
  imageOf: (running: Running, named: string) => Promise<string | undefined>,
): Exits {
  const ask = (running: Running, asked: Asked): Live =>
    attempts.link(
      {
        host: running.host,
        surface: running.guest.surface as RequestInput['surface'],
        trigger: triggerOf(running.guest),
        ...phones.of(running.person).traits,
        ...asked,
      },
      'page',
      'page.navigated',
    )
  const refuse = (running: Running, live: Live, why: string): ProgramReply => {
    phones.say(phones.of(running.person), live.ruling().title)
    visits.arrange()
    return { type: 'refused', why }
  }
  const systemOf = (appId: string, host: string): string =>
    law().policy.world.registry.systems.find((system) =>
      system['mini-programs'].some((each) => each.id === appId && each.host === host),
    )?.id ??
    catalogue.find(appId)?.description?.system ??
    'unknown'

  return {
    openProgram: async (running, { appId, path, extraData }) => {
      const listed = running.known.compiled?.config.app['navigateToMiniProgramAppIdList']
      const live = ask(running, {
        action: 'jump-mini-program',
        form: 'mini-card',
        target: systemOf(appId, running.host),
        declared: Array.isArray(listed) && listed.slice(0, 10).includes(appId),
      })
      if (live.state() === 'warning' && !(await sheets.confirm(running.guest, live)))
        return { type: 'refused', why: 'cancel' }
      if (live.state() !== 'opened') {
        const { reason } = live.ruling()
        if (reason === 'tap-needed')
          return refuse(running, live, 'can only be invoked by user TAP gesture.')
        if (reason === 'not-declared')
          return refuse(running, live, `appId "${appId}" is not in navigateToMiniProgramAppIdList`)
        return refuse(running, live, 'the host does not open this mini-program')
      }
      const isThere = await follow(running, appId, path, extraData)
      return isThere ? { type: 'done' } : { type: 'refused', why: `invalid appid "${appId}"` }
    },
    openLink: (running, { url, way }) => {
      // A page of the web is one, whichever call asks for it: no call goes round the domains of web-views.
      const isWebView =
        way === 'web-view' || (way !== 'document' && way !== 'app' && /^\s*https?:/i.test(url))
      const declared =
        !isWebView || isBusinessDomain(running, url) || (way === 'article' && isArticle(url))
      const reply = visits.openFromGuest(running.guest, {
        url,
        surface:
          isWebView && running.guest.surface === 'mini-program'
            ? 'mini-program-webview'
            : running.guest.surface,
        action: way === 'document' ? 'download' : way === 'app' ? 'launch-app' : 'open-link',
        declared,
      })
      return reply === 'opened' ? { type: 'done' } : { type: 'refused', why: reply }
    },
    leave: (running, { way, detail }) => {
      const live = ask(running, { action: actionOf[way] })
      if (live.state() !== 'opened') return refuse(running, live, 'auth deny')
      const words = said[way]
      if (words) {
        phones.say(phones.of(running.person), words)
        visits.arrange()
      }
      if (way === 'choose-address') return { type: 'done', value: address }
      if (way === 'scan')
        return {
          type: 'done',
          value: {
            result: detail || 'https://neutral.example/',
            scanType: 'QR_CODE',
            charSet: 'UTF-8',
          },
        }
      if (way === 'phone-number') return { type: 'done', value: { code: 'simulated-code' } }
      return { type: 'done' }
    },
    copy: (running, text) => {
      const live = ask(running, { action: 'copy' })
      if (live.state() !== 'opened') return refuse(running, live, 'auth deny')
      copyForPerson(text)
      return { type: 'done' }
    },
    paste: () => ({ type: 'done', value: { data: copiedHere() } }),
    share: async (running, { title, path, imageUrl, withShareTicket }) => {
      const { guest, host, known, system } = running
      const { description } = known
      const url = (description && sharedLink(description, path)) ?? cardAddress(running, path)
      const isOfHost = guest.surface === 'mini-program'
      const reply = await sheets.share(guest, {
        url,
        title,
        detail: '',
        picture: iconOf(known),
        image: await imageOf(running, imageUrl),
        ...(isOfHost
          ? {
              from: nameOf(known),
              program: { id: known.id, host, system, path, hasTicket: withShareTicket === true },
            }
          : {}),
      })
      return reply.type === 'shared' && reply.sent
        ? { type: 'done' }
        : { type: 'refused', why: 'cancel' }
    },
    pay: async (running, { method, order }) => {
      const reply = await sheets.pay(running.guest, method, amountIn(order), '')
      return reply.type === 'payment' ? reply : { type: 'refused', why: 'the order cannot be read' }
    },
  }
}

/**
 * The domains that its description names; where its project switches the check off (`urlCheck: false`), as developers
 * do on their own machines, every domain.
 */
export function isBusinessDomain({ known }: Running, url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const named = known.description?.['business-domains'] ?? []
  return (
    !checksDomains(known) || named.some((domain) => host === domain || host.endsWith(`.${domain}`))
  )
}

/** Articles of official accounts need no registering. */
function isArticle(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname === 'mp.weixin.qq.com'
}

/** How WeChat writes a link to a page of a mini-program (FACTS 2, plain scheme). */
function cardAddress(running: Running, path: string): string {
  const [page = '', query = ''] = path.replace(/^\//, '').split('?')
  if (running.host === 'alipay')
    return `alipays://platformapi/startapp?appId=${encodeURIComponent(running.known.id)}&page=${encodeURIComponent(path)}`
  return `weixin://dl/business/?appid=${encodeURIComponent(running.known.id)}&path=${encodeURIComponent(page)}&query=${encodeURIComponent(query)}`
}

/** Orders of simulated programs end in the amount in fen; any other costs one yuan, for its server is not asked. */
function amountIn(order: string): number {
  const amount = Number(/-(\d{1,9})$/.exec(order)?.[1] ?? 0)
  return amount > 0 ? amount : 100
}
