import { app, type Session } from 'electron'
import { addressOf, isWeb } from '../../policies/engine/address.ts'
import type { RequestInput } from '../../policies/engine/model.ts'
import type { Traits } from '../ipc/phone.ts'
import type { Attempts, Live } from './attempts.ts'
import { closeContents, closeSession, programScheme } from './containment.ts'
import type { LoadedSite } from './files.ts'
import { triggerOf, type Guest } from './guests.ts'
import { answerOf } from './siteAnswers.ts'

/** What enforcement tells the phone and asks of it; none of it decides anything. */
export type Effects = Readonly<{
  /** A page of this guest asked for another page, and this is the ruling. */
  ruled: (guest: Guest, live: Live, url: string) => void
  missing: (guest: Guest, url: string) => void
  /** What the phone that the guest is on is like. */
  traitsOf: (guest: Guest) => Traits
  /** The mini-program beneath this page declared the address's domain; true for pages over none. */
  declares: (guest: Guest, url: string) => boolean
  /** A mini-program's page asks for one of its own files. */
  ownFile: (guest: Guest, url: URL) => Response
  /** What a notice for this address would be confirmed for. */
  noticeKeyOf: (url: string) => string | undefined
}>

/** A guest, and what rules it: the attempts and the phone of its own lane. */
export type Ruled = Readonly<{ guest: Guest; attempts: Attempts; effects: Effects }>

/** The one place that lets a guest go anywhere. Each hook asks the engine, the journal records, then it acts. */
export type Enforcement = Readonly<{
  /** Loads an address that has been ruled already. */
  load: (guest: Guest, url: string) => void
  reload: (guest: Guest) => void
  /** Closes a session that was there before the hooks were; each session once. */
  closeOff: (session: Session) => void
  /** Records a connection that no hook saw and the sinkhole refused: `host:port`. */
  sunk: (target: string) => void
}>

export function enforce(
  find: (session: Session) => Ruled | undefined,
  /** The guest in front, or the newest: what a connection without a page is laid to. */
  inFront: () => Ruled | undefined,
  sites: ReadonlyMap<string, LoadedSite>,
  sinkhole: number,
): Enforcement {
  /** Undefined when asking itself failed; nothing is let through then. */
  const ask = (
    { guest, attempts, effects }: Ruled,
    url: string,
    request: Pick<RequestInput, 'action' | 'frame' | 'trigger'>,
  ): Live | undefined => {
    try {
      return attempts.link(
        {
          host: guest.host,
          surface: guest.surface as RequestInput['surface'],
          url,
          noticed: guest.confirmed.has(effects.noticeKeyOf(url) ?? ''),
          ...effects.traitsOf(guest),
          ...(request.action === 'open-link' ? { declared: effects.declares(guest, url) } : {}),
          ...request,
        },
        'page',
        request.action === 'load' ? 'resource.requested' : 'page.navigated',
      )
    } catch (error) {
      console.error(
        `enforce: ${url.slice(0, 200)} could not be ruled, so it is blocked: ${String(error)}`,
      )
      return undefined
    }
  }
  const load = (guest: Guest, url: string): void => {
    grant(guest, url, 'top')
    void guest.view.webContents.loadURL(url).catch(() => undefined)
  }

  app.on('session-created', (session) => closeOff(session))
  app.on('web-contents-created', (_event, contents) => {
    closeContents(contents)
    contents.setWindowOpenHandler(({ url }) => {
      const ruled = find(contents.session)
      if (ruled !== undefined) {
        const { guest, effects } = ruled
        const live = ask(ruled, url || 'about:blank', {
          action: 'open-link',
          trigger: triggerOf(guest),
        })
        // A program's view never shows anything but its own page.
        if (guest.kind === 'program') return { action: 'deny' }
        if (live?.state() === 'opened' && isWebAddress(url)) load(guest, url)
        if (live) effects.ruled(guest, live, url)
      }
      return { action: 'deny' }
    })
    contents.on('will-frame-navigate', (event) => {
      const ruled = find(contents.session)
      if (ruled === undefined) return event.preventDefault()
      if (event.isSameDocument) return
      navigate(ruled, event, event.isMainFrame ? 'top' : 'sub', triggerOf(ruled.guest))
    })
    contents.on('will-redirect', (event) => {
      const ruled = find(contents.session)
      if (ruled === undefined) return event.preventDefault()
      navigate(ruled, event, event.isMainFrame ? 'top' : 'sub', 'redirect')
    })
  })

  function navigate(
    ruled: Ruled,
    event: Readonly<{ url: string; preventDefault: () => void }>,
    frame: 'top' | 'sub',
    trigger: 'tap' | 'script' | 'redirect',
  ): void {
    const { url } = event
    const { guest, effects } = ruled
    if (frame === 'sub' && (url === 'about:blank' || url === 'about:srcdoc')) return
    const live = ask(ruled, url, { action: 'open-link', frame, trigger })
    const isThrough = guest.kind !== 'program' && live?.state() === 'opened' && isWebAddress(url)
    if (isThrough) grant(guest, url, frame)
    else event.preventDefault()
    if (frame === 'top' && live && guest.kind !== 'program') effects.ruled(guest, live, url)
  }

  const closed = new WeakSet<Session>()
  function closeOff(session: Session): void {
    if (closed.has(session)) return
    closed.add(session)
    closeSession(session, sinkhole, (contents, kind, target) => {
      const ruled = contents && find(contents.session)
      if (ruled === undefined || kind === 'permission') return
      ask(ruled, target, {
        action: kind as 'launch-app' | 'download',
        trigger: triggerOf(ruled.guest),
      })
    })
    for (const scheme of ['https', 'http'])
      session.protocol.handle(scheme, (request) => answer(session, request))
    session.protocol.handle(programScheme, (request) => {
      const ruled = find(session)
      return ruled?.guest.kind === 'program'
        ? ruled.effects.ownFile(ruled.guest, new URL(request.url))
        : refused()
    })
    session.webRequest.onBeforeRequest((details, decide) => {
      const { protocol } = new URL(details.url)
      const ruled = find(session)
      const isOwn = protocol === `${programScheme}:` && ruled?.guest.kind === 'program'
      if (isOwn || ['https:', 'http:', 'blob:', 'data:', 'hutong-app:'].includes(protocol))
        return decide({})
      if (ruled !== undefined) ask(ruled, details.url, { action: 'load', trigger: 'script' })
      decide({ cancel: true })
    })
  }

  async function answer(session: Session, request: Request): Promise<Response> {
    const ruled = find(session)
    if (ruled === undefined) return refused()
    const { guest, effects } = ruled
    const isDocument = request.headers.get('upgrade-insecure-requests') === '1'
    const frame = take(guest, request.url)
    if (frame === undefined) {
      const action = isDocument ? 'open-link' : 'load'
      const live = ask(ruled, request.url, { action, trigger: 'script' })
      if (live?.state() !== 'opened') return refused()
    }
    const found = await answerOf(sites, request)
    if (found !== 'missing') return found
    if (frame === 'top') effects.missing(guest, request.url)
    return new Response('', { status: 404, headers: { 'content-type': 'text/html' } })
  }

  return {
    load,
    closeOff,
    sunk: (target) => {
      // A proxy is not told which page asks, so the page in front stands for it.
      const ruled = inFront()
      if (ruled) ask(ruled, `connect://${target}`, { action: 'load', trigger: 'script' })
    },
    reload: (guest) => {
      const url = guest.view.webContents.getURL()
      if (url !== '') load(guest, url)
    },
  }
}

function refused(): Response {
  return new Response(undefined, { status: 403 })
}

function isWebAddress(url: string): boolean {
  const address = addressOf(url)
  return address !== undefined && isWeb(address.scheme)
}

function keyOf(url: string): string {
  return url.split('#')[0] ?? url
}

function grant(guest: Guest, url: string, frame: 'top' | 'sub'): void {
  const key = keyOf(URL.canParse(url) ? new URL(url).href : url)
  guest.granted.set(key, [...(guest.granted.get(key) ?? []), frame])
}

function take(guest: Guest, url: string): 'top' | 'sub' | undefined {
  const key = keyOf(url)
  const [first, ...rest] = guest.granted.get(key) ?? []
  if (rest.length === 0) guest.granted.delete(key)
  else guest.granted.set(key, rest)
  return first
}
