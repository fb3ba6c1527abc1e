import {
  session,
  WebContentsView,
  type BrowserWindow,
  type IpcMainInvokeEvent,
  type Session,
} from 'electron'
import path from 'node:path'
import { safePreferences } from './containment.ts'
import { makeViewPool, type View } from './viewPool.ts'

export type Stage = Readonly<{ x: number; y: number; width: number; height: number; scale: number }>

/** One guest view: whose phone it is on, which app it plays, and the visit it stands for. */
export type Guest = {
  readonly person: string
  /** The app the person is in: wechat for its in-app browser, taobao for Taobao's own pages. */
  readonly host: string
  readonly kind: 'browser' | 'program'
  /** Whose checkout it is, where the address does not say so. */
  system?: string
  readonly view: WebContentsView
  readonly session: Session
  /** The surface its page was opened from; in-page navigation keeps it. */
  surface: string
  /** The mini-program that it lies over, as the page of a web-view. */
  readonly over?: Guest | undefined
  /** Targets whose notice the person confirmed on this visit. */
  confirmed: Set<string>
  /** Addresses that have been ruled and may be answered as documents, once for each mark. */
  readonly granted: Map<string, ('top' | 'sub')[]>
  lastInput: number
  restarts: number[]
}

const bridgesOf: Readonly<Record<string, string>> = {
  wechat: 'weixin',
  alipay: 'alipay',
  taobao: 'alipay',
  eleme: 'alipay',
}

/** All guest views of the window, found by session: identity is never what a page says. */
export type Guests = Readonly<{
  create: (
    person: string,
    host: string,
    kind: Guest['kind'],
    surface: string,
    over?: Guest,
  ) => Guest
  ofSession: (session: Session) => Guest | undefined
  all: () => Iterable<Guest>
  place: (stage: Stage) => void
  /** The window is zoomed otherwise: its guests with it. */
  rescale: () => void
  /** Shows this one on the stage and hides the others. */
  show: (guest: Guest | undefined) => void
  shown: () => Guest | undefined
  /** Tells each guest's session the window's language. */
  speak: () => void
  close: (guest: Guest) => void
  /** The window is closed, and every page with it. */
  isOver: () => boolean
  /** The phones are put away, with all that is on them. */
  end: () => void
}>

let serial = 0

function makeView(preload: string, zoomFactor: number, additionalArguments: string[] = []): View {
  const own = session.fromPartition(`guest:${serial++}`)
  const view = new WebContentsView({
    webPreferences: {
      ...safePreferences,
      session: own,
      preload: path.join(import.meta.dirname, '../preload', preload),
      additionalArguments,
      zoomFactor,
    },
  })
  return { view, session: own }
}

export function makeGuests(window: BrowserWindow, language: () => 'zh' | 'en'): Guests {
  const bySession = new Map<Session, Guest>()
  let stage: Stage = { x: 0, y: 0, width: 0, height: 0, scale: 1 }
  let isAway = false
  let shown: Guest | undefined
  /** Had the focus when something came to stand in its place. */
  let covered: Guest | undefined
  const programViews = makeViewPool(() => makeView('program.cjs', stage.scale))
  const fit = (guest: Guest): void => {
    const zoom = window.webContents.getZoomFactor()
    const [x = 0, y = 0, width = 0, height = 0] = [stage.x, stage.y, stage.width, stage.height].map(
      (each) => Math.round(each * zoom),
    )
    guest.view.setBounds({ x, y, width, height })
    if (stage.scale > 0) guest.view.webContents.setZoomFactor(stage.scale * zoom)
  }
  /** The session's own setting does not reach `navigator.language`; the emulation does, and lasts. */
  const setLanguage = (guest: Guest): void => {
    const acceptLanguage = language() === 'zh' ? 'zh-CN,zh' : 'en-US,en'
    const userAgent = userAgentOf(guest.host)
    guest.session.setUserAgent(userAgent, acceptLanguage)
    const devtools = guest.view.webContents.debugger
    if (!devtools.isAttached()) devtools.attach('1.3')
    void devtools.sendCommand('Emulation.setUserAgentOverride', { userAgent, acceptLanguage })
    void devtools.sendCommand('Page.setInterceptFileChooserDialog', { enabled: true })
  }
  const close = (guest: Guest): void => {
    bySession.delete(guest.session)
    if (shown === guest) shown = undefined
    if (!window.isDestroyed()) window.contentView.removeChildView(guest.view)
    if (!guest.view.webContents.isDestroyed()) guest.view.webContents.close()
  }
  return {
    create: (person, host, kind, surface, over) => {
      const { view, session: own } =
        kind === 'program'
          ? programViews.take()
          : makeView('guest.cjs', stage.scale, [
              `--hutong-bridges=${bridgesOf[host] ?? ''}${over ? ',mini-program' : ''}`,
            ])
      const guest: Guest = {
        person,
        host,
        kind,
        view,
        session: own,
        surface,
        over,
        confirmed: new Set(),
        granted: new Map(),
        lastInput: 0,
        restarts: [],
      }
      bySession.set(own, guest)
      setLanguage(guest)
      view.setBackgroundColor('#ffffff')
      view.setVisible(false)
      window.contentView.addChildView(view)
      fit(guest)
      view.webContents.on('did-navigate', () => fit(guest))
      view.webContents.on('input-event', (_event, input) => {
        if (['mouseDown', 'mouseUp', 'keyDown', 'rawKeyDown', 'touchEnd'].includes(input.type))
          guest.lastInput = Date.now()
      })
      return guest
    },
    ofSession: (candidate) => bySession.get(candidate),
    all: () => bySession.values(),
    place: (next) => {
      // A phone that is put away keeps its pages as they are, unseen.
      isAway = next.width === 0
      shown?.view.setVisible(!isAway)
      if (isAway) return
      stage = next
      for (const guest of bySession.values()) fit(guest)
    },
    rescale: () => {
      for (const guest of bySession.values()) fit(guest)
    },
    show: (guest) => {
      if (shown !== undefined && shown !== guest) {
        if (shown.view.webContents.isFocused()) {
          covered = shown
          window.webContents.focus()
        }
        shown.view.setVisible(false)
      }
      shown = guest
      guest?.view.setVisible(!isAway)
      // Who went on from a page comes back to it.
      if (guest !== undefined && guest === covered) guest.view.webContents.focus()
      if (guest !== undefined) covered = undefined
    },
    shown: () => shown,
    speak: () => {
      for (const guest of bySession.values()) setLanguage(guest)
    },
    close,
    isOver: () => window.isDestroyed(),
    end: () => {
      programViews.close()
      for (const guest of bySession.values()) close(guest)
    },
  }
}

function userAgentOf(host: string): string {
  const { chrome } = process.versions
  const app =
    host === 'wechat'
      ? ' MicroMessenger'
      : host === 'qq'
        ? ' QQ'
        : host === 'alipay'
          ? ' AlipayClient'
          : ''
  return `Mozilla/5.0 (Linux; Android 11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${chrome} Mobile Safari/537.36${app} Hutong`
}

const gestureLasts = 1_000

/** Electron does not say whether a person tapped; input on this view within a second does. */
export function triggerOf(guest: Guest): 'tap' | 'script' {
  return Date.now() - guest.lastInput < gestureLasts ? 'tap' : 'script'
}

const period = 1_000

/** Lets calls of guests through: from a guest's own main frame, and at most so many a second; else says why not. */
export function callGate(
  ofSession: Guests['ofSession'],
  most: number,
): (event: IpcMainInvokeEvent) => Guest | string {
  const recent = new WeakMap<Guest, number[]>()
  return (event) => {
    const guest = ofSession(event.sender.session)
    if (guest === undefined || event.sender !== guest.view.webContents) return 'unknown sender'
    if (event.senderFrame !== event.sender.mainFrame)
      return 'only a page itself may call, not a frame'
    const now = Date.now()
    const calls = [...(recent.get(guest) ?? []), now].filter((at) => now - at < period)
    recent.set(guest, calls)
    return calls.length > most ? 'too many calls' : guest
  }
}
