import { z } from 'zod'
import { Id } from '../../policies/engine/model.ts'
import type { Ruling, Words } from '../../policies/engine/model.ts'

/** Scanning and pay codes: what the window may ask of main, and what it draws of them. */

/** The host apps that read codes and show one to pay with. */
export const CodeHost = z.enum(['wechat', 'alipay'])
export type CodeHost = z.infer<typeof CodeHost>

export const codeScreens = [
  /** A host's viewfinder, with the codes of the place. */
  z.strictObject({ type: z.literal('scanner'), host: CodeHost }),
  /** The code that a host shows at a counter. */
  z.strictObject({ type: z.literal('pay-code'), host: CodeHost }),
] as const

export const codeCalls = {
  /** Holds the phone to a code of the place. */
  'code.scan': z.strictObject({ host: CodeHost, code: z.string().min(1).max(80) }),
  /** Lets a shop's terminal read the host's pay code. */
  'code.show': z.strictObject({ host: CodeHost, terminal: Id }),
  /** Pays at the counter that waits, in fen; where the shop named the amount, that one is paid. */
  'code.pay': z.strictObject({ amount: z.int().min(1).max(1_000_000_000) }),
} as const

/** A code to hold the phone to. */
export type PlaceCode = Readonly<{
  id: string
  name: Words
  detail: Words
  /** What its picture says. */
  text: string
}>

/** A shop's scanner, and what the law has it do with the pay code now. */
export type Terminal = Readonly<{
  /** The app that it belongs to. */
  id: string
  /** The payment service whose name it bears. */
  service: string
  shop: Words
  /** In fen. */
  amount: number
  ruling: Pick<Ruling, 'verdict' | 'reason' | 'title' | 'rule'>
}>

/** A code without an address: whose it is, and the counter that waits behind it. */
export type ReadCode = Readonly<{
  name: Words
  counter?: Readonly<{
    method: string
    /** In fen. */
    balance: number
    /** In fen, where the shop names it. */
    amount?: number
  }>
}>
