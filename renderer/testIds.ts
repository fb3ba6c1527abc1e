/** What tests click and read: `data-testid` values, documented beside each name. */
export const testIds = {
  /** Title bar: opens the menu of packs and presets. */
  policyMenu: 'policy-menu',
  /** Title bar: the text field `YYYY-MM-DD HH:MM`; Enter chooses it. */
  dateField: 'date-field',
  resetAll: 'reset-all',
  openPolicy: 'open-policy',
  /** The hidden file input behind the open button. */
  policyFile: 'policy-file',
  languageSwitch: 'language-switch',
  themeSwitch: 'theme-switch',
  banner: 'problem-banner',
  bannerDismiss: 'problem-dismiss',
  notice: 'notice',
  /** The slider; arrow keys step from dot to dot. */
  timeline: 'timeline',
  timelineToday: 'timeline-today',
  /** Desk: the switch between its tools. */
  deskTools: 'desk-tools',
  ruleSearch: 'rule-search',
  ruleKind: 'rule-kind',
  rulingPanel: 'ruling-panel',
  /** The verdict's word, in the language of the window. */
  rulingVerdict: 'ruling-verdict',
  rulingSentence: 'ruling-sentence',
  rulingRule: 'ruling-rule',
  /** What would lead to other verdicts; there once it is worked out. */
  flips: 'ruling-flips',
  logSearch: 'log-search',
  logExport: 'log-export',
  logLatest: 'log-latest',
  /** Above the phone: shows what the phone is like (version, choice, age, rollout). */
  traits: 'phone-traits',
  phone: 'phone',
  phoneNow: 'phone-now',
  phoneToast: 'phone-toast',
  homeIndicator: 'phone-home',
  /** Where a guest is drawn. */
  stage: 'stage',
  screenBack: 'screen-back',
  chatInput: 'chat-input',
  chatSend: 'chat-send',
  pageTitle: 'page-title',
  pageBack: 'page-back',
  pageClose: 'page-close',
  pageMenu: 'page-menu',
  pageMenuRefresh: 'page-menu-refresh',
  pageMenuCopy: 'page-menu-copy',
  pageMenuClose: 'page-menu-close',
  pageMenuCancel: 'page-menu-cancel',
  /** The page that stands where the guest would be. */
  noticePage: 'notice-page',
  noticeContinue: 'notice-continue',
  noticeBack: 'notice-back',
  copyLink: 'copy-link',
  pageLeave: 'page-leave',
  pageRetry: 'page-retry',
  rerouteFollow: 'reroute-follow',
  rerouteDismiss: 'reroute-dismiss',
  choiceDismiss: 'choice-dismiss',
  shareSheet: 'share-sheet',
  shareCancel: 'share-cancel',
  cashier: 'cashier',
  cashierStatus: 'cashier-status',
  cashierPay: 'cashier-pay',
  popup: 'popup',
  cashierCancel: 'cashier-cancel',
  cashierFail: 'cashier-fail',
  cashierTimeOut: 'cashier-time-out',
  cashierDone: 'cashier-done',
  password: 'password',
  /** Phone: a host's list of mini-programs, and the ways to it. */
  shelf: 'shelf',
  shelfOpen: 'shelf-open',
  shelfChats: 'shelf-chats',
  shelfSearch: 'shelf-search',
  shelfAdd: 'shelf-add',
  /** Phone: the ways to a host's scanner and pay code, and what is there. */
  scannerOpen: 'scanner-open',
  payCodeOpen: 'pay-code-open',
  payCodeDigits: 'pay-code-digits',
  payCodeRenew: 'pay-code-renew',
  /** The page of a counter that waits for a payment. */
  counterAmount: 'counter-amount',
  counterProblem: 'counter-problem',
  counterNext: 'counter-next',
  /** What stands on the stage while a mini-program starts, or when it cannot. */
  programCard: 'program-card',
  /** Desk: the list of mini-programs. */
  programList: 'program-list',
  programAdd: 'program-add',
  /** Desk: one mini-program and its panels. */
  programPanels: 'program-panels',
  programBack: 'program-back',
  programStatus: 'program-status',
  device: 'device',
  programReload: 'program-reload',
  programClose: 'program-close',
  programCondition: 'program-condition',
  programPage: 'program-page',
  programQuery: 'program-query',
  programScene: 'program-scene',
  programLaunch: 'program-launch',
  consoleSearch: 'console-search',
  consoleLines: 'console-lines',
  dataRefresh: 'data-refresh',
  dataTree: 'data-tree',
  storageClear: 'storage-clear',
  networkSpeed: 'network-speed',
  mapOpen: 'map-open',
  mapHost: 'map-host',
  mapServer: 'map-server',
  mapFault: 'map-fault',
  mapAdd: 'map-add',
  /** One element for each kind of thing; the id follows the hyphen. */
  pack: (name: string) => `pack-${name}`,
  preset: (name: string) => `preset-${name}`,
  stop: (key: string) => `stop-${key}`,
  language: (language: string) => `language-${language}`,
  theme: (theme: string) => `theme-${theme}`,
  rule: (rule: string) => `rule-${rule}`,
  ruleVerdict: (rule: string) => `rule-verdict-${rule}`,
  ruleReset: (rule: string) => `rule-reset-${rule}`,
  verdictOption: (verdict: string) => `verdict-option-${verdict}`,
  /** rules or programs. */
  deskTool: (tool: string) => `desk-tool-${tool}`,
  /** problems, console, data, storage, network or policy. */
  programTab: (tab: string) => `program-tab-${tab}`,
  /** On a shelf of the phone. */
  shelfProgram: (program: string) => `shelf-${program}`,
  /** In the desk's list. */
  program: (program: string) => `program-row-${program}`,
  programRun: (program: string) => `program-run-${program}`,
  programForget: (program: string) => `program-forget-${program}`,
  /** error, warning, missing or message. */
  consoleKind: (kind: string) => `console-kind-${kind}`,
  mapped: (host: string) => `mapped-${host}`,
  speed: (speed: string) => `speed-${speed}`,
  rulingTab: (tab: string) => `ruling-tab-${tab}`,
  logRow: (number: number) => `log-${number}`,
  person: (person: string) => `person-${person}`,
  /** version, choice, age or rollout. */
  trait: (trait: string) => `trait-${trait}`,
  /** An icon of the home screen: a system, or an app id where no system of the phone has its place. */
  app: (app: string) => `app-${app}`,
  chat: (chat: string) => `chat-${chat}`,
  message: (message: string) => `message-${message}`,
  /** A message's card or first link; further links in one message add `-2`, `-3`. */
  link: (message: string, index: number) =>
    index === 0 ? `link-${message}` : `link-${message}-${index + 1}`,
  /** A code of the place, to hold the phone to. */
  code: (code: string) => `code-${code}`,
  /** A shop's scanner, by the app that it belongs to. */
  terminal: (terminal: string) => `terminal-${terminal}`,
  choice: (choice: string) => `choice-${choice}`,
  shareTo: (chat: string) => `share-to-${chat}`,
  key: (digit: string) => `key-${digit}`,
} as const
