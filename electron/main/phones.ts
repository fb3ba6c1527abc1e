import type { Words } from '../../policies/engine/model.ts'
import { Traits } from '../ipc/phone.ts'
import type { Chat, Message, Page, Screen, Sheet } from '../ipc/phone.ts'
import type { Live } from './attempts.ts'
import type { Guest } from './guests.ts'
import { chatSeeds, people, type ChatSeed } from './people.ts'
import type { Running } from './programs/running.ts'
import type { Circumstances } from './store/stores.ts'

/**
 * A mini-program that a card or a code leads to: its app id, the host that runs it, the page with its query (its first
 * where none is named), and WeChat's scene value.
 */
export type OpenedProgram = Readonly<{
  id: string
  host: string
  url?: string
  scene: number
  shareTicket?: string | undefined
}>

/** What a code without an address opens: a counter that is paid with a host's method, or a mini-program. */
export type CodePage = Readonly<{
  name: Words
  opens: Readonly<
    /** `amount` in fen, where the shop names it. */
    | { type: 'counter'; host: string; method: string; amount?: number }
    | { type: 'program'; program: OpenedProgram }
  >
}>

/** A page over the chat: its attempt, its guest once something loads, and what stands there now. */
export type OpenPage = {
  live: Live
  /** Where the guest is loaded from, or would be; empty for a code without an address. */
  url: string
  host: string
  surface: string
  code?: CodePage
  /** The mini-program that opened it. */
  opener?: Guest
  /** The mini-program that opens in its place, once it is let. */
  program?: OpenedProgram
  status: Page['status']
  title: string
  guest?: Guest
  timer?: NodeJS.Timeout
}
/** A sheet with the promise of the guest that waits for its end. */
export type OpenSheet = {
  sheet: Sheet
  live?: Live
  guest?: Guest
  close: (result: SheetEnd) => void
}
export type SheetEnd =
  | 'sent'
  | 'confirmed'
  | 'paid'
  | 'failed'
  | 'cancelled'
  | 'timed-out'
  | 'refused'

export type Phone = {
  readonly person: string
  traits: Traits
  screen: Screen
  page?: OpenPage | undefined
  sheet?: OpenSheet | undefined
  /** Mini-programs and apps of their own that run, by app id. */
  readonly programs: Map<string, Running>
  /** How store apps are built, by host; and the notices of stores that the holder has seen. */
  readonly builds: Map<string, Circumstances>
  readonly noticed: Set<string>
  toast?: { id: number; text: Words } | undefined
}

/** The phones and the chats between them. Chats belong to everybody in them. */
export type Phones = Readonly<{
  held: () => Phone
  hold: (person: string) => boolean
  of: (person: string) => Phone
  all: () => Iterable<Phone>
  say: (phone: Phone, text: Words) => void
  chat: (id: string) => ChatSeed | undefined
  add: (chat: string, message: Omit<Message, 'id' | 'stripped'>) => Message | undefined
  message: (chat: string, id: string) => Message | undefined
  /** The law took the link out of a message. */
  strip: (chat: string, id: string) => void
  read: (chat: string, person: string) => void
  chatsOf: (person: string) => readonly Chat[]
  unread: (person: string) => number
  /** What another lane's phones start with. */
  memory: () => PhonesMemory
  /** The phones become as they were, with nothing else in their chats. */
  become: (memory: PhonesMemory) => void
}>

/** Who holds which phone, and what stands in the chats. */
export type PhonesMemory = Readonly<{
  held: string
  traits: ReadonlyMap<string, Traits>
  messages: ReadonlyMap<string, readonly Message[]>
  unread: ReadonlyMap<string, number>
  /** Of store apps, by person. */
  builds: ReadonlyMap<string, ReadonlyMap<string, Circumstances>>
  noticed: ReadonlyMap<string, ReadonlySet<string>>
}>

/** The phones as they are when the simulator opens, or as others are: with the same chats, and nothing open. */
export function makePhones(startedAt: string, like?: Pick<Phones, 'memory'>): Phones {
  const start = like?.memory() ?? firstMemory(startedAt)
  const phones = new Map<string, Phone>(
    people
      .filter(({ hasPhone }) => hasPhone)
      .map(({ id }) => [
        id,
        {
          person: id,
          traits: traitsIn(start, id),
          screen: { type: 'home' },
          programs: new Map(),
          builds: new Map(start.builds.get(id)),
          noticed: new Set(start.noticed.get(id)),
        },
      ]),
  )
  const messages = new Map<string, Message[]>(
    [...start.messages].map(([named, list]) => [named, [...list]]),
  )
  const unread = new Map(start.unread)
  let { held } = start
  let toasts = 0
  const of = (person: string): Phone => {
    const phone = phones.get(person)
    if (phone === undefined) throw new Error(`there is no phone of "${person}"`)
    return phone
  }
  const chat = (id: string): ChatSeed | undefined => chatSeeds.find((seed) => seed.id === id)
  return {
    held: () => of(held),
    hold: (person) => {
      if (!phones.has(person)) return false
      held = person
      return true
    },
    of,
    all: () => phones.values(),
    say: (phone, text) => {
      phone.toast = { id: ++toasts, text }
    },
    chat,
    add: (id, message) => {
      const list = messages.get(id)
      if (list === undefined) return undefined
      const added = { ...message, id: `${id}-${list.length}` }
      list.push(added)
      const seed = chat(id)
      // Nobody is called to Moments.
      for (const member of seed?.surface === 'moments' ? [] : (seed?.members ?? []))
        if (member !== message.from)
          unread.set(`${id} ${member}`, (unread.get(`${id} ${member}`) ?? 0) + 1)
      return added
    },
    message: (id, message) => messages.get(id)?.find((each) => each.id === message),
    strip: (id, message) => {
      const list = messages.get(id) ?? []
      const index = list.findIndex((each) => each.id === message)
      const found = list[index]
      if (found) list[index] = { ...found, stripped: true }
    },
    read: (id, person) => unread.delete(`${id} ${person}`),
    unread: (person) =>
      chatSeeds.reduce((sum, { id }) => sum + (unread.get(`${id} ${person}`) ?? 0), 0),
    chatsOf: (person) =>
      chatSeeds
        .filter(({ members }) => members.includes(person))
        .map((seed) => ({
          id: seed.id,
          host: seed.host,
          surface: seed.surface,
          title: seed.title ?? nameOf(seed.members.find((member) => member !== person) ?? person),
          members: seed.members,
          messages: [...(messages.get(seed.id) ?? [])],
          unread: unread.get(`${seed.id} ${person}`) ?? 0,
        })),
    memory: () => ({
      held,
      traits: new Map([...phones].map(([person, { traits }]) => [person, traits])),
      messages: new Map([...messages].map(([named, list]) => [named, [...list]])),
      unread: new Map(unread),
      builds: new Map([...phones].map(([person, { builds }]) => [person, new Map(builds)])),
      noticed: new Map([...phones].map(([person, { noticed }]) => [person, new Set(noticed)])),
    }),
    become: (memory) => {
      ;({ held } = memory)
      for (const [person, phone] of phones) {
        phone.traits = traitsIn(memory, person)
        phone.builds.clear()
        for (const [host, built] of memory.builds.get(person) ?? []) phone.builds.set(host, built)
        phone.noticed.clear()
        for (const key of memory.noticed.get(person) ?? []) phone.noticed.add(key)
      }
      messages.clear()
      for (const [named, list] of memory.messages) messages.set(named, [...list])
      unread.clear()
      for (const [named, count] of memory.unread) unread.set(named, count)
    },
  }
}

function traitsIn({ traits }: PhonesMemory, person: string): Traits {
  return traits.get(person) ?? Traits.parse({})
}

/** What phones hold that nobody has used. */
export function firstMemory(startedAt: string): PhonesMemory {
  return {
    held: people[0]?.id ?? '',
    traits: new Map(),
    messages: new Map(
      chatSeeds.map(({ id, messages }) => [
        id,
        messages.map((message, index) => ({ ...message, id: `${id}-${index}`, at: startedAt })),
      ]),
    ),
    unread: new Map(),
    builds: new Map(),
    noticed: new Map(),
  }
}

export function nameOf(person: string): Words {
  return people.find(({ id }) => id === person)?.name ?? { zh: person, en: person }
}
