import { isDeepStrictEqual } from 'node:util'
import { openLinkAttempt } from '../../policies/engine/attempt.ts'
import type { Law } from '../../policies/engine/law.ts'
import type { RequestInput } from '../../policies/engine/model.ts'
import { CodeHost, type PlaceCode, type Terminal } from '../ipc/codes.ts'
import type { ProgramEntry } from '../ipc/deskPrograms.ts'
import type { Reply } from '../ipc/host.ts'
import type { Chat } from '../ipc/phone.ts'
import { nameOf, type CodePage, type Phone, type Phones } from './phones.ts'
import { codesFor, payingWith, terminals, textOf, type Code } from './place.ts'
import type { Sheets } from './sheets.ts'
import type { Visits } from './visits.ts'

/** Codes that a phone reads, and the ones that it shows at counters. */
export type Codes = Readonly<{
  /** What a host's scanner can be held to. */
  list: (phone: Phone, host: CodeHost) => readonly PlaceCode[]
  scan: (phone: Phone, host: CodeHost, code: string) => Reply
  show: (phone: Phone, host: CodeHost, terminal: string) => Reply
  /** Whichever of the two asks exactly this; false where nothing in the place does. */
  read: (phone: Phone, asked: Asked) => boolean
  /** Pays at the counter in front, in fen. */
  pay: (phone: Phone, amount: number) => Reply
}>

type Asked = Omit<RequestInput, 'at'>

const done: Reply = { ok: true }
/** WeChat's scene value of a start from a mini-program's code. */
const scannedCode = 1047

export function makeCodes(
  visits: Visits,
  sheets: Sheets,
  phones: Pick<Phones, 'chatsOf'>,
  programs: () => readonly ProgramEntry[],
): Codes {
  /** Those of the place, and the pictures that the person was sent or sent. */
  const codesOf = ({ person }: Phone, host: CodeHost): readonly Code[] => [
    ...picturesIn(phones.chatsOf(person)),
    ...codesFor(host, programs()),
  ]
  const scan: Codes['scan'] = (phone, host, id) => {
    const code = codesOf(phone, host).find((each) => each.id === id)
    if (code === undefined)
      return { ok: false, problem: { zh: `这里没有码 ${id}`, en: `There is no code ${id} here` } }
    visits.openCode(phone, requestOf(host, code), pageOf(host, code))
    return done
  }
  const show: Codes['show'] = (phone, host, id) => {
    const terminal = terminals.find((each) => each.id === id)
    if (terminal === undefined)
      return {
        ok: false,
        problem: { zh: `这里没有扫码枪 ${id}`, en: `There is no scanner ${id} here` },
      }
    const { shop, amount } = terminal
    visits.openCode(phone, shownTo(terminal.id, host), {
      name: shop,
      opens: { type: 'counter', host, method: payingWith[host].method, amount },
    })
    return done
  }
  return {
    scan,
    show,
    read: (phone, asked) => {
      for (const host of CodeHost.options) {
        const code = codesFor(host, programs()).find((each) =>
          isDeepStrictEqual(requestOf(host, each), asked),
        )
        if (code !== undefined) return scan(phone, host, code.id).ok
      }
      for (const host of CodeHost.options) {
        const terminal = terminals.find(({ id }) => isDeepStrictEqual(shownTo(id, host), asked))
        if (terminal !== undefined) return show(phone, host, terminal.id).ok
      }
      return false
    },
    list: (phone, host) =>
      codesOf(phone, host).map((code) => ({
        id: code.id,
        name: code.name,
        detail: code.detail,
        text: textOf(code),
      })),
    pay: (phone, entered) => {
      const { page } = phone
      if (page?.status !== 'paying' || page.code?.opens.type !== 'counter')
        return {
          ok: false,
          problem: { zh: '没有等待付款的商家', en: 'No shop waits for a payment' },
        }
      const { host, method, amount = entered } = page.code.opens
      if (amount > sheets.balanceOf(phone.person, method))
        return {
          ok: false,
          problem: { zh: '余额不足，没有付款', en: 'The balance is too low; nothing was paid' },
        }
      void settle(phone, { host, method, payee: page.code.name, amount })
      return done
    },
  }

  /** A counter that has been paid has no more to ask; what took its place in the meantime stays. */
  async function settle(phone: Phone, bill: Parameters<Sheets['payAtCounter']>[1]): Promise<void> {
    const { page } = phone
    const end = await sheets.payAtCounter(phone, bill)
    if (end === 'paid' && phone.page === page) visits.close(phone)
  }
}

/** The newest first. */
function picturesIn(chats: readonly Chat[]): readonly Code[] {
  return chats
    .flatMap(({ title, messages }) =>
      messages.flatMap(({ id, code, from }): readonly Code[] =>
        code === undefined
          ? []
          : [
              {
                id: `picture-${id}`,
                type: 'link',
                url: code,
                name: {
                  zh: `${nameOf(from).zh}的图片`,
                  en: `Picture from ${nameOf(from).en}`,
                },
                detail: title,
              },
            ],
      ),
    )
    .toReversed()
}

function requestOf(host: CodeHost, code: Code): Asked {
  return {
    host,
    surface: code.type === 'payment' ? 'offline-qr' : 'qr-scan',
    action: 'scan',
    form: 'qr',
    ...(code.type === 'link' ? { url: code.url } : { target: code.target }),
  }
}

/** What stands on the phone once the code may be read; an address is a page like any other. */
function pageOf(host: CodeHost, code: Code): CodePage | undefined {
  const { name } = code
  switch (code.type) {
    case 'link':
      return undefined
    case 'payment':
      return { name, opens: { type: 'counter', host, method: payingWith[host].method } }
    case 'program':
      return {
        name,
        opens: { type: 'program', program: { id: code.program, host, scene: scannedCode } },
      }
  }
}

/**
 * A terminal's app reads a host's pay code. The rules tell of shops' codes that a person's app reads; who reads whom
 * is the same question.
 */
function shownTo(terminal: string, host: CodeHost): Asked {
  return {
    host: terminal,
    surface: 'offline-qr',
    action: 'scan',
    form: 'qr',
    target: payingWith[host].service,
  }
}

/** What each terminal would do with a host's pay code; nothing is attempted, so nothing is recorded. */
export function askTerminals(law: Law, { traits }: Phone, host: CodeHost): readonly Terminal[] {
  return terminals.map((terminal) => {
    const attempt = openLinkAttempt(
      law,
      { ...shownTo(terminal.id, host), ...traits },
      () => undefined,
    )
    attempt.send({ type: 'link.opened' })
    const ruling = attempt.ruling()
    if (ruling === undefined) throw new Error(`nothing was ruled on ${terminal.id}`)
    const { verdict, reason, title, rule } = ruling
    return { ...terminal, ruling: { verdict, reason, title, rule } }
  })
}
