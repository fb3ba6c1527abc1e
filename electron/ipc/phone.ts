import { z } from 'zod'
import { Age, Choice, Version } from '../../policies/engine/attributes.ts'
import type { Surface } from '../../policies/engine/attributes.ts'
import { Id } from '../../policies/engine/model.ts'
import type { ShownRuling, Words } from '../../policies/engine/model.ts'
import { codeScreens, type PlaceCode, type ReadCode, type Terminal } from './codes.ts'
import { storeScreens, type Seller, type StoreApp, type StoreIcon } from './store.ts'

const nothing = z.strictObject({})

/** A message's text; longer pastes are refused with a sentence, never cut in silence. */
export const longestMessage = 20_000

export const Screen = z.union([
  z.strictObject({ type: z.literal('home') }),
  z.strictObject({ type: z.literal('chats'), host: Id }),
  z.strictObject({ type: z.literal('chat'), host: Id, chat: z.string().max(64) }),
  /** A cashier host's own first page (alipay). */
  z.strictObject({ type: z.literal('wallet'), host: Id }),
  /** The mini-programs that a host app lists. */
  z.strictObject({ type: z.literal('shelf'), host: Id }),
  /** A mini-program in front, by its app id. */
  z.strictObject({ type: z.literal('program'), program: z.string().min(1).max(64) }),
  ...codeScreens,
  ...storeScreens,
])
export type Screen = z.infer<typeof Screen>

/** What a person may do to an open attempt; the machines say which of these a state takes. */
export const Answer = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('notice.confirmed'),
    /** The person asks never to see it again, where it lets them. */
    optsOut: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('notice.dismissed') }),
  z.strictObject({ type: z.literal('link.copied') }),
  z.strictObject({ type: z.literal('page.left') }),
  z.strictObject({ type: z.literal('reroute.followed') }),
  z.strictObject({ type: z.literal('reroute.dismissed') }),
  z.strictObject({ type: z.literal('choice.made'), choice: Id }),
  z.strictObject({ type: z.literal('choice.dismissed') }),
  z.strictObject({ type: z.literal('payment.authorised') }),
  z.strictObject({ type: z.literal('payment.failed') }),
  z.strictObject({ type: z.literal('payment.cancelled') }),
  z.strictObject({ type: z.literal('payment.timed-out') }),
])
export type Answer = z.infer<typeof Answer>

export const Traits = z.strictObject({
  version: Version.default('newest'),
  choice: Choice.default('unset'),
  age: Age.default('adult'),
  rollout: z.int().min(0).max(99).default(0),
})
export type Traits = z.infer<typeof Traits>

/** What a person may do on a phone. */
export const phoneCalls = {
  /** Shows a person's phone. */
  'phone.hold': z.strictObject({ person: Id }),
  /** What this person's phone is like; requests made on it carry these attributes. */
  'phone.traits': z.strictObject({ person: Id, traits: Traits }),
  'phone.show': z.strictObject({ screen: Screen }),
  /** Where guests are drawn: window coordinates in CSS pixels, and the phone's scale (1 = the device's own size). */
  'phone.stage': z.strictObject({
    x: z.number().min(0).max(20_000),
    y: z.number().min(0).max(20_000),
    width: z.number().min(0).max(20_000),
    height: z.number().min(0).max(20_000),
    scale: z.number().min(0.1).max(4),
  }),
  'chat.send': z.strictObject({ chat: z.string().max(64), text: z.string().max(4_000_000) }),
  /** A tap on a link in a message. */
  'link.open': z.strictObject({
    chat: z.string().max(64),
    message: z.string().max(64),
    url: z.string().max(65_536),
  }),
  'page.back': nothing,
  'page.reload': nothing,
  'page.close': nothing,
  /** Sends what the share sheet holds to a chat or Moments: as a card, a picture with its code, or a token. */
  'share.send': z.strictObject({
    chat: z.string().max(64),
    as: z.enum(['card', 'qr', 'token']).default('card'),
  }),
  /** Puts a token for it on the clipboard. */
  'share.copy': nothing,
  /** Copies the token in a message; its app reads it when it is opened next. */
  'token.copy': z.strictObject({ chat: z.string().max(64), message: z.string().max(64) }),
  /** A long press on a picture: its code is read. */
  'picture.read': z.strictObject({ chat: z.string().max(64), message: z.string().max(64) }),
  'share.cancel': nothing,
  /** Any answer of the person to the attempt that a page, sheet or cashier belongs to. */
  'attempt.answer': z.strictObject({ attempt: z.string().max(64), answer: Answer }),
} as const

export type Person = Readonly<{
  id: string
  name: Words
  /** CSS colour of the avatar. */
  colour: string
  /** Whether their phone can be shown; others only take part in groups. */
  hasPhone: boolean
}>
/** A card that a share made: title, line beneath, and the app it came from. */
export type Card = Readonly<{
  url: string
  title: string
  detail: string
  from: Words
  /** One character and a CSS colour: `鞋 #e4572e`. */
  picture: string
  /** Shown in its place: a data URL of up to 256 KB. */
  image?: string | undefined
  /** The mini-program that it opens at this path, in chats of the host that runs it. */
  program?:
    | Readonly<{
        id: string
        host: string
        system: string
        path: string
        /** Whoever opens it in a group is given a share ticket. */
        hasTicket?: boolean
      }>
    | undefined
}>
/** What an app of the phone put into a text: whose token it is, and the address that it stands for, where it is known. */
export type Token = Readonly<{ system: string; url?: string }>
export type Message = Readonly<{
  id: string
  /** A person's id. */
  from: string
  /** The simulated instant. */
  at: string
  text: string
  card?: Card
  token?: Token
  /** A picture with a code that says this. */
  code?: string
  /** Set when the law took the link out of the text (link-stripped): the text is then shown without links. */
  stripped?: boolean
}>
export type Chat = Readonly<{
  id: string
  host: string
  surface: z.infer<typeof Surface>
  /** The chat's name as the phone's holder sees it. */
  title: Words
  members: readonly string[]
  messages: readonly Message[]
  unread: number
}>

/** A page over the chat or app: the in-app browser, or what stands in its place. */
export type Page = Readonly<{
  attempt: string
  host: string
  /** What stands there now: the guest's view while `loading` and `open`; the phone draws the rest. */
  status:
    | 'loading'
    | 'open'
    | 'asking'
    | 'stopped'
    | 'choosing'
    | 'rerouted'
    | 'paying'
    | 'missing'
    | 'unanswered'
    | 'crashed'
  url: string
  title: string
  ruling: ShownRuling
  canGoBack: boolean
  /** What was read, where no address leads on. */
  code?: ReadCode
  /** The store app that it leads out of, and where it wants its page to open. */
  seller?: Seller
  opening?: 'browser' | 'web-view'
}>
/** A sheet over the phone; the guest beneath is frozen to `backdrop`, a PNG data URL. */
export type Sheet =
  | Readonly<{
      type: 'share'
      card: Card
      from: Words
      chats: readonly Readonly<{ id: string; title: Words; host: string }>[]
      /** How it can be sent. */
      forms: readonly ('card' | 'qr' | 'token')[]
      backdrop?: string
    }>
  /** A host asks in a pop-up before it goes on (notice.confirmed, notice.dismissed). */
  | Readonly<{
      type: 'popup'
      attempt: string
      ruling: ShownRuling
      target: Words
      backdrop?: string
    }>
  | Readonly<{
      type: 'cashier'
      attempt: string
      method: string
      /**
       * `noticing`: a disclosure sheet before the cashier (notice.confirmed, notice.dismissed);
       * `choosing`: the methods of `ruling.to`; `rerouted`: another cashier (reroute.followed);
       * `refused`: the law does not let this method be used here.
       */
      status:
        | 'noticing'
        | 'choosing'
        | 'rerouted'
        | 'asking'
        | 'paid'
        | 'failed'
        | 'cancelled'
        | 'timed-out'
        | 'refused'
      payee: Words
      /** In fen (1 yuan = 100). */
      amount: number
      balance: number
      ruling: ShownRuling
      backdrop?: string
      /** The store app that sells; amounts are then in its price's currency, and no balance is known. */
      seller?: Seller
    }>

export type PhoneState = Readonly<{
  holder: string
  /** The holder's own. */
  traits: Traits
  /** Everybody, with the messages that wait on each phone. */
  people: readonly (Person & Readonly<{ unread: number }>)[]
  screen: Screen
  /** The simulated instant shown in the status bar. */
  now: string
  /** What the holder's Alipay holds, in fen. */
  balance: number
  chats: readonly Chat[]
  /** What the scanner can be held to; there while it is in front. */
  codes?: readonly PlaceCode[]
  /** Who would read the pay code; there while it is in front. */
  terminals?: readonly Terminal[]
  /** Apps that sell through a store, where the law is of a region that has them. */
  stores: readonly StoreIcon[]
  /** The one of them that is in front. */
  store?: StoreApp
  page?: Page
  sheet?: Sheet
  /** A passing sentence (message too long, link stripped, nothing to open). */
  toast?: Readonly<{ id: number; text: Words }>
}>
