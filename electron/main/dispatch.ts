import { basename } from 'node:path'
import type { Words } from '../../policies/engine/model.ts'
import type { Reply } from '../ipc/host.ts'
import { longestMessage } from '../ipc/host.ts'
import type { HostHandlers } from './serve.ts'
import type { BoardKeeper } from './boardKeeper.ts'
import type { LawKeeper } from './lawKeeper.ts'
import type { RecentFiles } from './policyFiles.ts'
import type { Phone, Phones } from './phones.ts'
import type { Settings } from './settings.ts'
import type { Sheets } from './sheets.ts'
import type { Visits } from './visits.ts'
import type { Guests } from './guests.ts'
import { deskPrograms } from './programs/deskPrograms.ts'
import type { Codes } from './codes.ts'
import type { Catalogue } from './programs/catalogue.ts'
import type { Programs } from './programs/programs.ts'

export type Simulator = Readonly<{
  lawKeeper: LawKeeper
  board: BoardKeeper
  phones: Phones
  visits: Visits
  sheets: Sheets
  codes: Codes
  guests: Guests
  catalogue: Catalogue
  programs: Programs
  /** The system's dialog; undefined when it was closed without a choice. */
  chooseFolder: () => Promise<string | undefined>
  recent: RecentFiles
  /** Writes a text where the person says; undefined when the dialog was closed without a choice. */
  saveCopy: (text: string) => Promise<string | undefined>
  select: (attempt: string | undefined) => void
  /** Shows what might have been; false where there is no such change. */
  tryFlip: (index: number) => boolean
  leaveFlip: () => void
  settings: () => Settings
  keep: (settings: Settings) => void
  exportLog: () => string
  changed: () => void
}>

const done: Reply = { ok: true }

function gone(file: string): Words {
  return { zh: `${file} 已经不在那里了`, en: `${file} is there no more` }
}

/** What each call of the host window does; the law's changes reach everything that is open. */
export function dispatch(simulator: Simulator): HostHandlers {
  const { lawKeeper, phones, visits, sheets, codes, guests, changed } = simulator
  const relaw = (reply: Reply, isPassing = false): Reply => {
    if (reply.ok) {
      visits.ruleAgain(isPassing)
      sheets.ruleAgain(isPassing)
      for (const guest of guests.all()) guest.view.webContents.send('guest:law-changed')
      simulator.keep({ ...simulator.settings(), policy: lawKeeper.policy() })
    }
    changed()
    return reply
  }
  const finish = (): Reply => {
    changed()
    return done
  }
  const loaded = (name: string, text: string, path: string | undefined): Reply => {
    const reply = relaw(lawKeeper.load(name, text))
    if (reply.ok && path !== undefined) simulator.recent.add(path)
    changed()
    // What is wrong with a file stands in the banner, and a second word would only repeat it.
    return lawKeeper.state().draft === undefined ? done : reply
  }
  return {
    'law.choose': ({ policy, isPassing }) => relaw(lawKeeper.choose(policy), isPassing),
    'law.load': ({ name, text, path }) => loaded(name, text, path),
    'law.load-recent': ({ path }) => {
      const text = simulator.recent.read(path)
      if (text === undefined) {
        changed()
        return { ok: false, problem: gone(path) }
      }
      return loaded(basename(path), text, path)
    },
    'law.save-as': async () => {
      const path = await simulator.saveCopy(lawKeeper.own().text)
      if (path === undefined) return done
      simulator.recent.add(path)
      changed()
      return { ok: true, path }
    },
    'law.override': ({ rule, verdict }) => relaw(lawKeeper.override(rule, verdict)),
    'law.reset': ({ rule }) => relaw(lawKeeper.reset(rule)),
    'law.edit': ({ text }) => relaw(lawKeeper.edit(text)),
    'law.leave-draft': () => {
      lawKeeper.leaveDraft()
      return finish()
    },
    'law.undo': () => relaw(lawKeeper.undo()),
    'law.redo': () => relaw(lawKeeper.redo()),
    'company.save': (company) => relaw(lawKeeper.saveCompany(company)),
    'company.remove': ({ id }) => relaw(lawKeeper.removeCompany(id)),
    'board.show': ({ view }) => {
      simulator.board.show(view)
      return finish()
    },
    'board.switch': ({ view, system, column, verdict, rollout }) =>
      relaw(lawKeeper.switch({ view, system, column }, verdict, rollout)),
    'law.dismiss-problem': () => {
      lawKeeper.dismissProblem()
      return finish()
    },
    'phone.hold': ({ person }) => {
      if (!phones.hold(person))
        return {
          ok: false,
          problem: { zh: `没有${person}的手机`, en: `There is no phone of ${person}` },
        }
      phones.held().toast = undefined
      visits.arrange()
      return done
    },
    'phone.traits': ({ person, traits }) => {
      phones.of(person).traits = traits
      return finish()
    },
    'phone.show': ({ screen }) => {
      const phone = phones.held()
      if (phone.page) visits.close(phone)
      if (screen.type === 'program') return simulator.programs.run(phone, screen.program)
      simulator.programs.hide(phone)
      phone.screen = screen
      if (screen.type === 'chat') phones.read(screen.chat, phone.person)
      visits.arrange()
      return done
    },
    'phone.stage': (stage) => {
      guests.place(stage)
      return done
    },
    'chat.send': ({ chat, text }) => send(simulator, chat, text),
    'link.open': ({ chat, message, url }) => visits.openLink(phones.held(), chat, message, url),
    'page.back': () => leavePage(simulator, visits.back),
    'page.reload': () => {
      visits.reload(phones.held())
      return finish()
    },
    'page.close': () => leavePage(simulator, visits.close),
    'code.scan': ({ host, code }) => codes.scan(phones.held(), host, code),
    'code.show': ({ host, terminal }) => codes.show(phones.held(), host, terminal),
    'code.pay': ({ amount }) => codes.pay(phones.held(), amount),
    'share.send': ({ chat }) => sheets.sendShare(phones.held(), chat, lawKeeper.law().at),
    'share.cancel': () => {
      sheets.cancelShare(phones.held())
      return finish()
    },
    'attempt.answer': ({ attempt, answer }) => {
      const phone = phones.held()
      const isSheet = phone.sheet?.live?.id === attempt
      const isPage = phone.page?.live.id === attempt
      const isTaken = isSheet
        ? sheets.answer(phone, answer)
        : isPage && visits.answer(phone, answer)
      changed()
      if (isTaken) return done
      return {
        ok: false,
        problem: { zh: '这一步现在不能进行', en: 'That step is not possible now' },
      }
    },
    'flip.try': ({ index }) => {
      if (simulator.tryFlip(index)) return finish()
      return { ok: false, problem: { zh: '没有这样的改变', en: 'There is no such change' } }
    },
    'flip.leave': () => {
      simulator.leaveFlip()
      return finish()
    },
    'attempt.select': ({ attempt }) => {
      simulator.select(attempt)
      return finish()
    },
    ...deskPrograms(simulator),
    'settings.set': (change) => {
      const { language, theme, device } = simulator.settings()
      simulator.keep({
        ...simulator.settings(),
        language: change.language ?? language,
        theme: change.theme ?? theme,
        device: change.device ?? device,
      })
      return finish()
    },
    'log.export': () => ({ ok: true, path: simulator.exportLog() }),
  }
}

/** A web-view is a page of its program: who leaves the one leaves the other. */
function leavePage({ phones, programs, changed }: Simulator, leave: (phone: Phone) => void): Reply {
  const phone = phones.held()
  const isWebView = phone.page?.surface === 'mini-program-webview'
  leave(phone)
  const running =
    phone.screen.type === 'program' ? phone.programs.get(phone.screen.program) : undefined
  if (isWebView && phone.page === undefined && running !== undefined) {
    if (running.stack.length > 1) programs.tell(running, { type: 'navigate', kind: 'navigateBack' })
    else programs.back(running, '')
  }
  changed()
  return done
}

function send({ phones, lawKeeper, changed }: Simulator, chat: string, text: string): Reply {
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
  phones.add(chat, { from: phone.person, at: lawKeeper.law().at, text: trimmed })
  changed()
  return { ok: true }
}
