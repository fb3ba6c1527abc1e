import type { z } from 'zod'
import type { HostCalls, Reply } from '../ipc/host.ts'
import { longestMessage } from '../ipc/phone.ts'
import type { LaneName } from '../ipc/lanes.ts'
import type { Comparison } from './comparison.ts'
import type { Lane } from './lane.ts'
import type { Phone } from './phones.ts'
import type { HostHandlers } from './serve.ts'

/** What a person does on a phone. */
type PhoneCall =
  | 'phone.hold'
  | 'phone.traits'
  | 'phone.show'
  | 'chat.send'
  | 'link.open'
  | 'program.run'
  | 'page.back'
  | 'page.reload'
  | 'page.close'
  | 'code.scan'
  | 'code.show'
  | 'code.pay'
  | 'store.buy'
  | 'store.build'
  | 'share.send'
  | 'share.copy'
  | 'share.cancel'
  | 'token.copy'
  | 'picture.read'
  | 'attempt.answer'
type Deeds = {
  [K in PhoneCall]: (lane: Lane, input: z.output<HostCalls[K]>) => Reply | Promise<Reply>
}

/** Nothing that a person taps on the phone itself. */
const asides: ReadonlySet<PhoneCall> = new Set(['phone.hold', 'phone.traits', 'store.build'])

const done: Reply = { ok: true }
const noPhone: Reply = {
  ok: false,
  problem: { zh: '现在没有第二部手机', en: 'There is no second phone now' },
}

/** The calls of phones, each done on the phone it was made on, and on the other too where that follows. */
export function phoneCalls(
  laneOf: (name: LaneName) => Lane | undefined,
  { follower, tapped }: Pick<Comparison, 'follower' | 'tapped'>,
  changed: () => void,
): Pick<HostHandlers, PhoneCall> {
  const onPhones =
    <K extends PhoneCall>(name: K) =>
    async (input: z.output<HostCalls[K]>, laneName: LaneName): Promise<Reply> => {
      const lane = laneOf(laneName)
      if (lane === undefined) return noPhone
      const other = follower(laneName)
      const deed = deeds[name]
      const followed = other && likeOn(other, lane, name, input)
      if (!asides.has(name)) for (const each of [lane, other]) if (each) tapped(each.name)
      const reply = await deed(lane, input)
      if (other && followed && reply.ok) await deed(other, followed)
      changed()
      return reply
    }
  return Object.fromEntries(
    (Object.keys(deeds) as PhoneCall[]).map((name) => [name, onPhones(name)]),
  ) as unknown as Pick<HostHandlers, PhoneCall>
}

/** The same deed as it is done on the other phone, whose attempts go by other ids. */
function likeOn<K extends PhoneCall>(
  other: Lane,
  lane: Lane,
  name: K,
  input: z.output<HostCalls[K]>,
): z.output<HostCalls[K]> {
  if (name !== 'attempt.answer') return input
  const isSheet = lane.phones.held().sheet?.live?.id === (input as { attempt: string }).attempt
  const { sheet, page } = other.phones.held()
  return { ...input, attempt: (isSheet ? sheet?.live : page?.live)?.id ?? '' }
}

const deeds: Deeds = {
  'phone.hold': ({ phones, visits }, { person }) => {
    if (!phones.hold(person))
      return {
        ok: false,
        problem: { zh: `没有${person}的手机`, en: `There is no phone of ${person}` },
      }
    phones.held().toast = undefined
    visits.arrange()
    return done
  },
  'phone.traits': ({ phones }, { person, traits }) => {
    phones.of(person).traits = traits
    return done
  },
  'phone.show': ({ phones, visits, programs, stores }, { screen }) => {
    const phone = phones.held()
    if (phone.page) visits.close(phone)
    if (screen.type === 'program') return programs.run(phone, screen.program)
    programs.hide(phone)
    phone.screen = screen
    if (screen.type === 'chat') phones.read(screen.chat, phone.person)
    if (screen.type === 'store-app') stores.quote(phone, screen.host)
    visits.arrange()
    return done
  },
  'chat.send': (lane, { chat, text }) => send(lane, chat, text),
  'link.open': ({ visits, phones }, { chat, message, url }) =>
    visits.openLink(phones.held(), chat, message, url),
  'program.run': runProgram,
  'page.back': (lane) => leavePage(lane, lane.visits.back),
  'page.reload': ({ visits, phones }) => {
    visits.reload(phones.held())
    return done
  },
  'page.close': (lane) => leavePage(lane, lane.visits.close),
  'code.scan': ({ codes, phones }, { host, code }) => codes.scan(phones.held(), host, code),
  'code.show': ({ codes, phones }, { host, terminal }) => codes.show(phones.held(), host, terminal),
  'code.pay': ({ codes, phones }, { amount }) => codes.pay(phones.held(), amount),
  'store.buy': ({ stores, phones }, { way }) => stores.buy(phones.held(), way),
  'store.build': ({ stores, phones }, build) => stores.build(phones.held(), build),
  'share.send': ({ sheets, phones, law }, { chat, as }) =>
    sheets.sendShare(phones.held(), chat, law().at, as),
  'share.copy': ({ sheets, phones }) => sheets.copyShare(phones.held()),
  'token.copy': ({ received, phones }, { chat, message }) =>
    received.copyToken(phones.held(), chat, message),
  'picture.read': ({ received, phones }, { chat, message }) =>
    received.readPicture(phones.held(), chat, message),
  'share.cancel': ({ sheets, phones }) => {
    sheets.cancelShare(phones.held())
    return done
  },
  'attempt.answer': ({ phones, sheets, visits }, { attempt, answer }) => {
    const phone = phones.held()
    const isSheet = phone.sheet?.live?.id === attempt
    const isPage = phone.page?.live.id === attempt
    const isTaken = isSheet ? sheets.answer(phone, answer) : isPage && visits.answer(phone, answer)
    if (isTaken) return done
    return {
      ok: false,
      problem: { zh: '这一步现在不能进行', en: 'That step is not possible now' },
    }
  },
}

/** An app that is opened by its icon reads the clipboard. */
async function runProgram(
  { programs, phones, received, catalogue }: Lane,
  { program, url, scene }: z.output<HostCalls['program.run']>,
): Promise<Reply> {
  const phone = phones.held()
  const reply = await programs.run(phone, program, { url, scene })
  const description = catalogue.find(program)?.description
  if (reply.ok && url === undefined && description?.isApp === true)
    received.readClipboard(phone, description.system)
  return reply
}

/** A web-view is a page of its program: who leaves the one leaves the other. */
function leavePage({ phones, programs }: Lane, leave: (phone: Phone) => void): Reply {
  const phone = phones.held()
  const isWebView = phone.page?.surface === 'mini-program-webview'
  leave(phone)
  const running =
    phone.screen.type === 'program' ? phone.programs.get(phone.screen.program) : undefined
  if (isWebView && phone.page === undefined && running !== undefined) {
    if (running.stack.length > 1) programs.tell(running, { type: 'navigate', kind: 'navigateBack' })
    else programs.back(running, '')
  }
  return done
}

function send({ phones, tokens, law }: Lane, chat: string, text: string): Reply {
  const phone = phones.held()
  const trimmed = text.trim()
  if (trimmed === '')
    return { ok: false, problem: { zh: '不能发送空消息', en: 'An empty message cannot be sent' } }
  if (trimmed.length > longestMessage)
    return {
      ok: false,
      problem: {
        zh: `消息有 ${trimmed.length} 个字符，最多 ${longestMessage} 个，没有发送`,
        en: `The message has ${trimmed.length} characters, ${longestMessage} at most, and was not sent`,
      },
    }
  if (phones.chat(chat)?.members.includes(phone.person) !== true)
    return { ok: false, problem: { zh: '没有这个聊天', en: 'There is no such chat' } }
  const token = tokens.foundIn(trimmed)
  phones.add(chat, {
    from: phone.person,
    at: law().at,
    text: trimmed,
    ...(token === undefined ? {} : { token }),
  })
  return done
}
