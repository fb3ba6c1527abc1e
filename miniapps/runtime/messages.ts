/**
 * The words between a program's two threads: logic (a Worker, where the program's own code runs) and view
 * (the page, where only our code runs). A program can forge what its Worker says, so the view trusts nothing
 * of it: unknown tags, attributes and calls do nothing, and whatever matters is decided in main.
 */

/** A node of the page; 0 is nothing. */
export type NodeId = number

/** One change to the page, applied in order. */
export type Operation =
  | readonly ['element', NodeId, string]
  /** The host of a component, by the tag that its user's template has. */
  | readonly ['host-element', NodeId, string]
  | readonly ['text', NodeId, string]
  | readonly ['fragment', NodeId]
  | readonly ['append', parent: NodeId, child: NodeId]
  | readonly ['remove', parent: NodeId, child: NodeId]
  | readonly ['insert', parent: NodeId, child: NodeId, before: NodeId]
  | readonly ['replace', parent: NodeId, child: NodeId, old: NodeId]
  | readonly ['splice', parent: NodeId, before: NodeId, remove: number, fragment: NodeId]
  | readonly ['splice-end', parent: NodeId, fragment: NodeId]
  | readonly ['splice-remove', parent: NodeId, before: NodeId, remove: number]
  | readonly ['id', NodeId, string]
  /** CSS text, `rpx` already turned into `vw`. */
  | readonly ['style', NodeId, string]
  | readonly ['add-class', NodeId, string]
  | readonly ['remove-class', NodeId, string]
  | readonly ['clear-classes', NodeId]
  /** What `:host` of a component's styles selects: `[wx-host="scope"]`. */
  | readonly ['host', NodeId, string]
  /** Of a built-in: kebab-case name, JSON value. */
  | readonly ['attribute', NodeId, name: string, value: unknown]
  | readonly ['remove-attribute', NodeId, name: string]
  | readonly ['set-text', NodeId, string]
  /** The program listens to this event of this node (so the view need not send others). */
  | readonly ['listen', NodeId, event: string]
  /** `model:value`: the view reports changes of this attribute in `event.model`. */
  | readonly ['model', NodeId, attribute: string, isBound: boolean]
  /** `margin` is around the node `reference`, or around the page's window where it is 0. */
  | readonly [
      'observe',
      NodeId,
      observer: number,
      margin: string,
      thresholds: readonly number[],
      reference: NodeId,
    ]
  | readonly ['unobserve', observer: number]
  | readonly ['release', NodeId]
  /** Puts a page's, or its custom tab bar's, outermost node in place. */
  | readonly ['root', page: number, NodeId]

/** How a page's frame looks: app.json's window with the page's own JSON over it. */
export type PageWindow = Readonly<Record<string, unknown>>

export type Measured = Readonly<{
  left: number
  top: number
  right: number
  bottom: number
  width: number
  height: number
}>

export type LogicMessage =
  /** The Worker has loaded and waits for `start`. */
  | Readonly<{ type: 'ready' }>
  | Readonly<{ type: 'booted' }>
  /** `rendered` asks for an answer of that name once these are in the page. */
  | Readonly<{ type: 'operations'; list: readonly Operation[]; rendered?: number }>
  /** `push` makes a page (shown), `pop` removes one, `show` brings an earlier one to the front. */
  | Readonly<{
      type: 'page'
      kind: 'push'
      page: number
      path: string
      window: PageWindow
      isTab: boolean
      depth: number
    }>
  | Readonly<{ type: 'page'; kind: 'pop'; page: number }>
  | Readonly<{ type: 'page'; kind: 'show'; page: number; depth: number }>
  /** A call of wx.* or my.*, by its WeChat name. The view serves what is its own; the rest goes to main. */
  | Readonly<{ type: 'call'; call: number; api: string; input: Readonly<Record<string, unknown>> }>
  | Readonly<{
      type: 'measure'
      call: number
      what: 'rect' | 'scroll' | 'properties' | 'styles'
      node: NodeId
      names?: readonly string[]
    }>
  | Readonly<{ type: 'scroll'; node: NodeId; left: number; top: number }>
  /** Runs keyframes that `wx.createAnimation` or `this.animate` made. */
  | Readonly<{
      type: 'animate'
      node: NodeId
      frames: readonly Readonly<Record<string, unknown>>[]
      duration: number
      call?: number
    }>
  /** For the console panel. */
  | Readonly<{ type: 'console'; level: 'log' | 'info' | 'warn' | 'error' | 'debug'; text: string }>
  /** An exception of the program's, with its stack; `where` is a life cycle, an event or a file. */
  | Readonly<{ type: 'fault'; where: string; text: string }>
  /** An API that is not simulated was called; said once for each name. */
  | Readonly<{ type: 'missing'; api: string }>
  /** Answers `ping` of that number. */
  | Readonly<{ type: 'pong'; n: number }>
  /** AppData of all pages of the stack, for the panel, when asked. */
  | Readonly<{ type: 'data'; pages: readonly Readonly<{ path: string; data: unknown }>[] }>

export type Touch = Readonly<{
  identifier: number
  clientX: number
  clientY: number
  pageX: number
  pageY: number
  /** From the canvas's own corner, of touches on a canvas. */
  x?: number
  y?: number
}>

/** What the page knows of its surroundings. */
export type Surroundings = Readonly<{
  windowWidth: number
  windowHeight: number
  screenWidth: number
  screenHeight: number
  statusBarHeight: number
  pixelRatio: number
  theme: 'light' | 'dark'
  language: 'zh_CN' | 'en'
}>

/** How a program was opened. */
export type Launch = Readonly<{
  /** Without a leading `/`. */
  path: string
  query: Readonly<Record<string, string>>
  scene: number
  referrerInfo: Readonly<{ appId?: string; extraData?: unknown }>
  /** Of the card in a group that opened it. */
  shareTicket?: string
}>

export type ViewMessage =
  | Readonly<{
      type: 'start'
      scripts: readonly string[]
      config: unknown
      surroundings: Surroundings
      launch: Launch
      /** Stored values by key, as JSON. */
      storage: Readonly<Record<string, string>>
      /** For which app this runs: what `getAccountInfoSync` and payments say. */
      host: string
    }>
  | Readonly<{
      type: 'event'
      node: NodeId
      /** In lower case, as WXML binds it: `tap`, `scrolltolower`. */
      name: string
      detail: unknown
      bubbles: boolean
      touches?: readonly Touch[]
      changedTouches?: readonly Touch[]
      /** New values of attributes bound with `model:`. */
      model?: Readonly<Record<string, unknown>>
      timeStamp: number
      /** A person's own touch or key is behind it. */
      isByPerson: boolean
    }>
  | Readonly<{ type: 'rendered'; rendered: number }>
  /** The phone has another size. */
  | Readonly<{ type: 'resized'; surroundings: Surroundings }>
  | Readonly<{ type: 'answer'; call: number; ok: true; value: unknown }>
  /** `reason` follows `api:fail `. */
  | Readonly<{ type: 'answer'; call: number; ok: false; reason: string }>
  | Readonly<{ type: 'observed'; observer: number; entry: Readonly<Record<string, unknown>> }>
  /** The person used a navigator, the tab bar or the back button. */
  | Readonly<{
      type: 'navigate'
      kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab' | 'navigateBack'
      url?: string
      delta?: number
    }>
  /** A hook of the page in front: onPageScroll, onReachBottom, onPullDownRefresh, onResize, onTabItemTap … */
  | Readonly<{ type: 'hook'; name: string; input?: unknown }>
  /** The person wants to share: the Worker answers with a `call` of `shareAppMessage`. */
  | Readonly<{ type: 'share'; from: 'button' | 'menu'; node?: NodeId }>
  | Readonly<{
      type: 'app'
      event: 'show' | 'hide' | 'theme' | 'network' | 'memory'
      input?: unknown
    }>
  /** Something main tells an event listener of the API: onUserCaptureScreen, onNetworkStatusChange … */
  | Readonly<{ type: 'told'; event: string; value: unknown }>
  | Readonly<{ type: 'ask-data' }>
  /** Asks whether the Worker still listens: one that loops without end does not. */
  | Readonly<{ type: 'ping'; n: number }>
