import { ipcMain, type Session } from 'electron'
import { guestCalls, type GuestCall, type GuestReply } from '../ipc/guest.ts'
import { callGate, type Guest } from './guests.ts'
import type { Lane } from './lane.ts'

const mostBytes = 262_144
const mostCalls = 50

/** Answers guests. Who asks is known from the session alone; only a main frame may ask, and not too often. */
export function serveGuests(
  laneOf: (session: Session) => Lane | undefined,
  copied: (text: string) => void,
): void {
  const gate = callGate((session) => laneOf(session)?.guests.ofSession(session), mostCalls)
  ipcMain.handle('guest', async (event, name: unknown, raw: unknown): Promise<GuestReply> => {
    const guest = gate(event)
    if (typeof guest === 'string') return refused(guest)
    const lane = laneOf(guest.session)
    if (lane === undefined) return refused('unknown sender')
    if (typeof name !== 'string' || !Object.hasOwn(guestCalls, name)) return refused('unknown call')
    if ((JSON.stringify(raw) ?? '').length > mostBytes) return refused('too long')
    const input = guestCalls[name as GuestCall].safeParse(raw)
    if (!input.success) return refused(input.error.issues[0]?.message ?? 'does not fit')
    return answer(guest, { name, input: input.data } as Call, lane)
  })
  ipcMain.on('guest:copied', (event, text: unknown) => {
    if (laneOf(event.sender.session) !== undefined && typeof text === 'string')
      copied(text.slice(0, 1_000))
  })
}

type Call = {
  [K in GuestCall]: Readonly<{ name: K; input: ReturnType<(typeof guestCalls)[K]['parse']> }>
}[GuestCall]

async function answer(guest: Guest, call: Call, { sheets, webViews }: Lane): Promise<GuestReply> {
  switch (call.name) {
    case 'checkout.open':
      return sheets.checkout(guest)
    case 'checkout.pay':
      return sheets.pay(guest, call.input.method, call.input.amount, call.input.title)
    case 'share.open':
      return sheets.share(guest, call.input)
    case 'mini-program.call':
      return webViews.call(guest, call.input)
    case 'weixin.invoke': {
      const amount = amountIn(call.input.params['package'])
      if (call.input.name === 'getBrandWCPayRequest' && amount !== undefined)
        return sheets.pay(guest, 'wechat-pay', amount, '')
      return refused(`${call.input.name} is not simulated`)
    }
    case 'alipay.call': {
      const amount = amountIn(call.input.params['tradeNO'])
      if (call.input.name === 'tradePay' && amount !== undefined)
        return sheets.pay(guest, 'alipay', amount, '')
      return refused(`${call.input.name} is not simulated`)
    }
  }
}

/** The order numbers of simulated sites end in the amount in fen: `prepay_id=h5.ele.me-4650`. */
function amountIn(order: unknown): number | undefined {
  const digits = typeof order === 'string' ? /-(\d{1,9})$/.exec(order)?.[1] : undefined
  const amount = Number(digits)
  return digits !== undefined && amount > 0 ? amount : undefined
}

function refused(why: string): GuestReply {
  return { type: 'refused', why }
}
