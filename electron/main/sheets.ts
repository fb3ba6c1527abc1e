import type { AttemptEvent } from '../../policies/engine/attempt.ts'
import type { RequestInput, Words } from '../../policies/engine/model.ts'
import type { Law } from '../../policies/engine/law.ts'
import type { GuestReply } from '../ipc/guest.ts'
import type { Language } from '../ipc/host.ts'
import type { Sheet } from '../ipc/phone.ts'
import type { Seller } from '../ipc/store.ts'
import type { Attempts, Live } from './attempts.ts'
import type { Guest } from './guests.ts'
import type { HandedTokens } from './handedTokens.ts'
import type { OpenSheet, Phone, Phones, SheetEnd } from './phones.ts'
import { makeShares, type Shares } from './shareSheet.ts'
import { shownRuling } from './shownRuling.ts'
import { payeeOf } from './store/storeBill.ts'
import { heedNotice } from './store/noticed.ts'
import { systemOfGuest } from './systemOfGuest.ts'

/** Shares and payments: what guests ask for, the sheets people see, and the answers guests wait for. */
export type Sheets = Shares &
  Readonly<{
    checkout: (guest: Guest) => GuestReply
    pay: (guest: Guest, method: string, amount: number, title: string) => Promise<GuestReply>
    /** Opens the cashier over what the phone draws itself; resolves once it is closed. */
    payAtCounter: (phone: Phone, bill: Bill) => Promise<SheetEnd>
    /** The same for any payment that is asked for. */
    payFor: (
      phone: Phone,
      asked: Omit<RequestInput, 'at'>,
      bill: Omit<Bill, 'host'>,
    ) => Promise<SheetEnd>
    /** Asks the person in a pop-up over the guest whether the attempt goes on; true once it did. */
    confirm: (guest: Guest, live: Live) => Promise<boolean>
    answer: (phone: Phone, event: AttemptEvent) => boolean
    ruleAgain: (isPassing: boolean) => void
    /** The guest goes away: what stands over it goes with it. */
    leave: (guest: Guest) => void
    /** Takes away what stands over a phone. */
    clear: (phone: Phone) => void
    /** What a person can pay with a method, in fen. */
    balanceOf: (person: string, method: string) => number
  }>

/** What a shop's counter asks for, and the app and method that it is paid with; `amount` in fen. */
type Bill = Readonly<{
  host: string
  method: string
  payee: Words
  amount: number
  /** The store app that sells, in whose currency the amount is. */
  seller?: Seller
}>

type CashierSheet = Extract<Sheet, { type: 'cashier' }>

/** What is left to people, where they paid: `person method` to fen. */
export type Balances = Map<string, number>

/** What everybody's wallets hold, in fen; paid amounts are taken from it. */
const firstBalance = 128_650

export function makeSheets(
  attempts: Attempts,
  phones: Phones,
  tokens: HandedTokens,
  law: () => Law,
  language: () => Language,
  balances: Balances,
  arrange: () => void,
): Sheets {
  const balanceOf = (person: string, method: string): number =>
    balances.get(`${person} ${method}`) ?? firstBalance
  const systemName = (id: string): Words =>
    law().policy.world.systems.get(id)?.name ?? { zh: id, en: id }
  const merchantOf = (guest: Guest): string => systemOfGuest(guest, law())
  const checkoutOf = (guest: Guest) =>
    ({
      host: guest.host,
      surface: 'checkout',
      merchant: merchantOf(guest),
      ...phones.of(guest.person).traits,
    }) as const

  const put = (phone: Phone, open: OpenSheet): void => {
    phone.sheet?.close('cancelled')
    phone.sheet = open
    arrange()
  }
  const statusOf = (live: Live): (Sheet & { type: 'cashier' })['status'] => {
    const state = live.state()
    const known = {
      warning: 'noticing',
      choosing: 'choosing',
      rerouted: 'rerouted',
      cashier: 'asking',
      paid: 'paid',
      failed: 'failed',
      cancelled: 'cancelled',
      'timed-out': 'timed-out',
    } as const
    return known[state as keyof typeof known] ?? 'refused'
  }
  const refresh = (phone: Phone, open: OpenSheet): void => {
    if (open.sheet.type !== 'cashier' || open.live === undefined) return
    const status = statusOf(open.live)
    const { method, amount } = open.sheet
    if (status === 'paid' && open.sheet.status !== 'paid' && !open.sheet.seller)
      balances.set(`${phone.person} ${method}`, balanceOf(phone.person, method) - amount)
    open.sheet = {
      ...open.sheet,
      status,
      attempt: open.live.id,
      ruling: shownRuling(open.live.ruling()),
      balance: balanceOf(phone.person, method),
    }
    arrange()
  }
  const openCashier = (
    phone: Phone,
    live: Live,
    { method, payee, amount, seller }: Omit<Bill, 'host'>,
    over: Readonly<{ guest: Guest; backdrop: string }> | undefined,
  ): Promise<SheetEnd> =>
    new Promise((resolve) =>
      put(phone, {
        ...(over && { guest: over.guest }),
        live,
        close: resolve,
        sheet: {
          type: 'cashier',
          attempt: live.id,
          method,
          status: statusOf(live),
          payee,
          amount,
          balance: balanceOf(phone.person, method),
          ruling: shownRuling(live.ruling()),
          ...(over && { backdrop: over.backdrop }),
          ...(seller && { seller }),
        },
      }),
    )
  /** In a store, whoever bills is paid. */
  const payeeBy = ({ seller }: CashierSheet, method: string) =>
    seller && { payee: payeeOf(law(), seller, method) }
  const payFor: Sheets['payFor'] = (phone, asked, bill) =>
    openCashier(phone, attempts.payment({ ...asked, ...phone.traits }, 'person'), bill, undefined)
  const finish = (phone: Phone, end: SheetEnd): void => {
    const { sheet } = phone
    phone.sheet = undefined
    sheet?.close(end)
    arrange()
  }
  return {
    balanceOf,
    checkout: (guest) => {
      const quotes = attempts.quotes(checkoutOf(guest))
      const shown = quotes.filter(({ live }) => live.state() !== 'refused')
      return {
        type: 'methods',
        methods: shown.map(({ method }) => ({
          method,
          name: law().policy.world.methods.get(method)?.name[language()] ?? method,
        })),
      }
    },
    pay: async (guest, method, amount, _title) => {
      const phone = phones.of(guest.person)
      const backdrop = await pictureOf(guest)
      const checkout = checkoutOf(guest)
      const live = attempts.payment({ ...checkout, method }, 'person')
      const payee = systemName(checkout.merchant)
      const bill = { method, payee, amount }
      const outcome = await openCashier(phone, live, bill, { guest, backdrop })
      const isOther = outcome === 'sent' || outcome === 'confirmed'
      return { type: 'payment', outcome: isOther ? 'cancelled' : outcome }
    },
    payAtCounter: (phone, bill) => {
      const { host, method } = bill
      return payFor(phone, { host, surface: 'offline-qr', method }, bill)
    },
    payFor,
    confirm: async (guest, live) => {
      const backdrop = await pictureOf(guest)
      const target = systemName(live.attempt.request.target ?? 'unknown')
      const end = await new Promise<SheetEnd>((resolve) =>
        put(phones.of(guest.person), {
          guest,
          live,
          close: resolve,
          sheet: {
            type: 'popup',
            attempt: live.id,
            ruling: shownRuling(live.ruling()),
            target,
            backdrop,
          },
        }),
      )
      return end === 'confirmed'
    },
    ...makeShares(attempts, phones, tokens, systemName, merchantOf, put, finish, pictureOf),
    answer: (phone, event) => {
      const open = phone.sheet
      if (open?.live === undefined) return false
      const wasOver = !open.live.attempt.canTake({ type: 'page.left' })
      if (event.type === 'page.left' && wasOver) {
        finish(phone, endOf(open.live))
        return true
      }
      const asked = open.live.ruling()
      if (!attempts.answer(open.live, event)) return false
      if (open.sheet.type === 'cashier' && open.sheet.seller)
        heedNotice(phone, open.live.attempt.request, asked, event)
      if (open.sheet.type === 'popup') {
        finish(phone, open.live.state() === 'opened' ? 'confirmed' : 'cancelled')
        return true
      }
      if (event.type === 'choice.made' && open.sheet.type === 'cashier')
        open.sheet = { ...open.sheet, method: event.choice, ...payeeBy(open.sheet, event.choice) }
      if (event.type === 'page.left') finish(phone, endOf(open.live))
      else refresh(phone, open)
      return true
    },
    leave: (guest) => {
      const phone = phones.of(guest.person)
      if (phone.sheet?.guest === guest) finish(phone, 'cancelled')
    },
    clear: (phone) => {
      if (phone.sheet) finish(phone, 'cancelled')
    },
    ruleAgain: (isPassing) => {
      for (const phone of phones.all()) {
        const open = phone.sheet
        if (open?.live === undefined || open.sheet.type !== 'cashier') continue
        if (open.live.attempt.isOver()) continue
        open.live = attempts.again(open.live, isPassing)
        refresh(phone, open)
      }
    },
  }
}

function endOf(live: Live): SheetEnd {
  const state = live.state()
  if (state === 'paid' || state === 'failed' || state === 'timed-out') return state
  return state === 'abandoned' || state === 'refused' ? 'refused' : 'cancelled'
}

/** The guest is hidden behind its own picture while a sheet stands over it. */
async function pictureOf(guest: Guest): Promise<string> {
  return (await guest.view.webContents.capturePage()).toDataURL()
}
