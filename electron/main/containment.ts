import { app, protocol, type Session, type WebContents } from 'electron'

/** The scheme of the host window's own pages. */
export const pageScheme = 'hutong-app'
/** The scheme of mini-programs' own pages. */
export const programScheme = 'mp'

/** What lies below every hook: no name resolves, every connection meets the sinkhole. Before `ready`. */
export function closeNetwork(sinkhole: number): void {
  const switches: Readonly<Record<string, string>> = {
    'host-resolver-rules': 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    'proxy-server': `http://127.0.0.1:${sinkhole}`,
    'proxy-bypass-list': '<-loopback>',
    'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  }
  for (const [name, value] of Object.entries(switches)) app.commandLine.appendSwitch(name, value)
  app.commandLine.appendSwitch('disable-quic')
  app.commandLine.appendSwitch('disable-background-networking')
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
    { scheme: programScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Nothing is granted, downloaded, spell-checked or reached from any session, the default one included. */
export function closeSession(
  session: Session,
  sinkhole: number,
  asked: (contents: WebContents | undefined, kind: string, target: string) => void,
): void {
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  void session.setProxy({
    proxyRules: `http://127.0.0.1:${sinkhole}`,
    proxyBypassRules: '<-loopback>',
  })
  session.setPermissionCheckHandler(() => false)
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    const target =
      'externalURL' in details && details.externalURL ? details.externalURL : permission
    asked(contents, permission === 'openExternal' ? 'launch-app' : 'permission', target)
    answer(false)
  })
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.on('will-download', (event, item, contents) => {
    event.preventDefault()
    asked(contents, 'download', item.getURL())
  })
}

/** What every view has in common, the host window included. */
export const safePreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  plugins: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
  safeDialogs: true,
  enableWebSQL: false,
  autoplayPolicy: 'user-gesture-required',
} as const

export function closeContents(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
