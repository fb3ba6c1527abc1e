/** A node that a forged message makes: its number, its tag, and the attributes that it asks for. */
type Made = readonly [tag: string, attributes: Readonly<Record<string, unknown>>]

const run = 'globalThis.ranForged = true'
const page = `<script>top.${run}</script>`

/** Elements and attributes that would run or load something if the view made what it is told to. */
export const forgedNodes = (at: string): Readonly<Record<string, Made>> => ({
  'a script': ['script', { text: run, src: `${at}/forged-script` }],
  'a script in capitals': ['SCRIPT', { src: `${at}/forged-capitals` }],
  'a script with a name in front': ['svg:script', { href: `${at}/forged-svg-script` }],
  'a script of SVG': ['svg', { onload: run, innerHTML: page }],
  'a frame': ['iframe', { src: `${at}/forged-frame`, srcdoc: page }],
  'a frame with a document of its own': ['iframe', { srcdoc: page }],
  'an old frame': ['frame', { src: `${at}/forged-old-frame` }],
  'an object': ['object', { data: `${at}/forged-object`, type: 'text/html' }],
  'an embed': ['embed', { src: `${at}/forged-embed` }],
  'a webview tag': ['webview', { src: `${at}/forged-webview`, nodeintegration: '' }],
  'a portal': ['portal', { src: `${at}/forged-portal` }],
  'a fenced frame': ['fencedframe', { config: `${at}/forged-fenced` }],
  'a base': ['base', { href: at }],
  'a meta': ['meta', { 'http-equiv': 'refresh', content: `0;url=${at}/forged-meta` }],
  'a link': ['link', { rel: 'stylesheet', href: `${at}/forged-link` }],
  'a style': ['style', { text: `@import "${at}/forged-style"` }],
  'a template': ['template', { shadowrootmode: 'open', innerHTML: page }],
  'a form that posts': ['form', { action: `${at}/forged-form`, method: 'post', target: '_blank' }],
  'a button that posts': ['button', { formaction: `${at}/forged-button`, type: 'submit' }],
  'an anchor with a script': ['a', { href: `javascript:${run}` }],
  'a navigator with a script': ['navigator', { url: `javascript:${run}`, 'open-type': 'navigate' }],
  'a picture with onerror': ['image', { src: 'data:,', onerror: run, onload: run }],
  'a plain picture with onerror': ['img', { src: `${at}/forged-img`, onerror: run }],
  'a view with handlers': [
    'view',
    {
      onclick: run,
      onpointerenter: run,
      onanimationstart: run,
      onfocus: run,
      autofocus: true,
      tabindex: 0,
    },
  ],
  'a view with inner HTML': ['view', { innerHTML: page, outerHTML: page, textContent: page }],
  'a view with a prototype': ['view', { __proto__: run, constructor: run, prototype: run }],
  'rich text with a script': [
    'rich-text',
    {
      nodes: `<script>${run}</script><img src="data:," onerror="${run}"><svg onload="${run}"></svg>`,
    },
  ],
  'rich text with frames': [
    'rich-text',
    {
      nodes: `<iframe srcdoc="${page}"></iframe><object data="${at}/forged-rich"></object><base href="${at}"><meta http-equiv="refresh" content="0;url=${at}">`,
    },
  ],
  'rich text by nodes': [
    'rich-text',
    {
      nodes: [
        { name: 'script', children: [{ type: 'text', text: run }] },
        { name: 'a', attrs: { href: `javascript:${run}`, onclick: run } },
        { name: 'img', attrs: { src: 'data:,', onerror: run, srcset: `${at}/forged-srcset 1x` } },
      ],
    },
  ],
  'rich text that breaks out of parsing': [
    'rich-text',
    { nodes: `<noscript><p title="</noscript><img src=x onerror=${run}>">` },
  ],
  'rich text that changes namespaces': [
    'rich-text',
    {
      nodes: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
    },
  ],
  'a web-view with a script': ['web-view', { src: `javascript:top.${run}` }],
  'a web-view of a file': ['web-view', { src: 'file:///etc/passwd' }],
  'a video with a script': [
    'video',
    { src: `javascript:${run}`, poster: `javascript:${run}`, onerror: run },
  ],
  'an editor with HTML': ['editor', { html: page, placeholder: page }],
  'a map with markup': [
    'map',
    {
      markers: [
        {
          id: 1,
          latitude: 0,
          longitude: 0,
          iconPath: `javascript:${run}`,
          callout: { content: page },
        },
      ],
    },
  ],
  'a text with markup': ['text', { text: page, content: page }],
  'an input with a type': ['input', { type: 'file', value: page, onfocus: run, focus: true }],
  'a tag that is a path': ['../script', {}],
  'a tag with a space': ['script src=x', {}],
  'a tag from the prototype': ['__proto__', {}],
})

export const forgedNumbers = { page: 990_000, first: 990_001 } as const

/** Messages that no honest Worker sends, by what they try. The judge looks at page, log and answers afterwards. */
export const forgedMessages: Readonly<Record<string, unknown>> = {
  nothing: null,
  'a text': 'operations',
  'a type from the prototype': { type: '__proto__' },
  'no list': { type: 'operations' },
  'a list that is none': { type: 'operations', list: { length: 1e9 } },
  'operations that are none': {
    type: 'operations',
    list: [null, 1, 'x', {}, [], ['__proto__', 1], ['constructor']],
  },
  'nodes that are not there': {
    type: 'operations',
    list: [
      ['append', 77_777_777, 88_888_888],
      ['root', 99, 1],
      ['style', -1, 'x'],
      ['set-text', NaN, 'x'],
      ['release', Infinity],
    ],
  },
  'a node in itself': {
    type: 'operations',
    list: [
      ['element', 980_001, 'view'],
      ['append', 980_001, 980_001],
    ],
  },
  'a node twice': {
    type: 'operations',
    list: [
      ['element', 980_002, 'view'],
      ['element', 980_002, 'script'],
    ],
  },
  'a huge text': { type: 'operations', list: [['text', 980_003, 'x'.repeat(2_000_000)]] },
  'a huge tag': { type: 'operations', list: [['element', 980_004, 'x'.repeat(1_000_000)]] },
  'a huge style': {
    type: 'operations',
    list: [
      ['element', 980_005, 'view'],
      ['style', 980_005, `--x:${'y'.repeat(2_000_000)}`],
    ],
  },
  'a style that ends its attribute': {
    type: 'operations',
    list: [
      ['element', 980_006, 'view'],
      ['style', 980_006, `"><script>${run}</script>`],
    ],
  },
  'a class with a quote': {
    type: 'operations',
    list: [
      ['element', 980_007, 'view'],
      ['add-class', 980_007, `"onclick=${run}`],
    ],
  },
  'a path that breaks out of its style': {
    type: 'page',
    kind: 'show',
    page: 'x"]{}*{display:none}',
    depth: 1,
  },
  'a call from the prototype': { type: 'call', call: 1, api: '__proto__', input: {} },
  'a call of the constructor': { type: 'call', call: 2, api: 'constructor', input: {} },
  'a call without input': { type: 'call', call: 3, api: 'setClipboardData' },
  'a measure of nothing': {
    type: 'measure',
    call: 4,
    what: 'properties',
    node: 1,
    names: ['__proto__', 'ownerDocument', 'constructor'],
  },
  'an animation with a script': {
    type: 'animate',
    node: 1,
    frames: [{ onclick: run, backgroundImage: `url(javascript:${run})` }],
    duration: 1,
  },
  'console text that is no text': { type: 'console', level: 'log', text: { toString: 1 } },
  'a level from the prototype': { type: 'console', level: '__proto__', text: 'x' },
  'data that leads round': { type: 'data', pages: [{ path: 'x', data: 'y'.repeat(1_000_000) }] },
  'a pong of the future': { type: 'pong', n: 'x' },
}

/** Calls that need a person's tap, or that main must rule whatever the message says of itself. */
export const forgedCalls: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  navigateToMiniProgram: { appId: 'OTHER', path: '', isTapped: true },
  openEmbeddedMiniProgram: { appId: 'OTHER', path: '', isTapped: true },
  'navigator.openProgram': { appId: 'OTHER', path: '', isTapped: true },
  openWebView: { url: 'https://undeclared.example/', isTapped: true },
  openRichTextLink: { url: 'https://undeclared.example/', isTapped: true },
  openURL: { url: 'alipays://platformapi/startapp', isTapped: true },
  launchApp: { url: 'taobao://', isTapped: true },
  openAlipayApp: { appCode: 'alipays://x', isTapped: true },
  openDocument: { filePath: 'file:///etc/passwd', isTapped: true },
  'law.choose': { policy: 'open' },
  'program.add': { folder: '/etc' },
  'host-state': {},
  eval: { code: run },
}
