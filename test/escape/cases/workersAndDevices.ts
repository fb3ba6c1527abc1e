import { button, link, outside, script, write, type Case, type Deed } from '../case.ts'

type Kind = 'worker' | 'shared' | 'service'

const starts: Readonly<Record<Kind, string>> = {
  worker: "new Worker('worker.js')",
  shared: "new SharedWorker('worker.js')",
  service: "navigator.serviceWorker.register('worker.js').catch(() => {})",
}

const works = (number: number, path: string, kind: Kind, code: (n: number) => string): Case =>
  write('worker', number, path, (n) => ({
    body: script(starts[kind]),
    files: { 'worker.js': code(n) },
    stay: 450,
  }))
const fetches = (n: number): string => `fetch('${outside(n)}', { mode: 'no-cors' }).catch(() => {})`

/** Scripts beside the page, which may outlive it. */
export const workers: readonly Case[] = [
  write('worker', 260, 'worker-blob-fetch', (n) => ({
    body: script(`new Worker(URL.createObjectURL(new Blob([${JSON.stringify(fetches(n))}])))`),
    stay: 400,
  })),
  works(262, 'worker-importScripts', 'worker', (n) => `importScripts('${outside(n, 'x.js')}')`),
  works(263, 'worker-websocket', 'worker', (n) => `new WebSocket('${outside(n, '', 'wss')}')`),
  works(
    265,
    'worker-nested',
    'worker',
    (n) => `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(fetches(n))}])))`,
  ),
  works(503, 'sharedworker-fetch', 'shared', fetches),
  works(268, 'sharedworker-ws', 'shared', (n) => `new WebSocket('${outside(n, '', 'wss')}')`),
  works(
    269,
    'sw-fetch',
    'service',
    (n) => `addEventListener('install', (event) => event.waitUntil(${fetches(n)}))`,
  ),
  works(349, 'sw-websocket', 'service', (n) => `new WebSocket('${outside(n, '', 'wss')}')`),
  works(350, 'sw-webtransport', 'service', (n) => `new WebTransport('${outside(n)}')`),
  write('worker', 274, 'sw-respond-redirect', (n) => ({
    body: script(`navigator.serviceWorker.register('worker.js').then(() => navigator.serviceWorker.ready)
      .then((found) => { const active = found.active
        const go = () => { location = 'later.html' }
        if (active.state === 'activated') go(); else active.onstatechange = () => active.state === 'activated' && go() })
      .catch(() => {})`),
    files: {
      'worker.js': `addEventListener('fetch', (event) => { if (event.request.url.endsWith('later.html')) event.respondWith(Response.redirect('${outside(n)}')) })`,
      'later.html': 'without the worker nothing happens here',
    },
    stay: 900,
  })),
  write('worker', 277, 'audioworklet', (n) => ({
    body: script(
      `new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule('${outside(n, 'x.js')}').catch(() => {})`,
    ),
    stay: 400,
  })),
  write('worker', 278, 'paintworklet', (n) => ({
    body: script(`CSS.paintWorklet.addModule('${outside(n, 'x.js')}').catch(() => {})`),
    stay: 400,
  })),
  write('worker', 355, 'worker-sandboxed-frame', (n) => ({
    body: '<iframe sandbox="allow-scripts" src="inner.html"></iframe>',
    isIsolated: true,
    files: {
      'inner.html': script(
        `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(fetches(n))}])))`,
      ),
    },
    stay: 450,
  })),
]

const copies = (number: number, path: string, how: string, deed: Deed = 'click'): Case =>
  write('browser-api', number, path, (n) => ({
    body: `<input id="text" value="c${n}.out.test">${button(how)}`,
    deed,
    effect: 'clipboard',
    stay: 450,
  }))
const devices = (number: number, path: string, call: string): Case =>
  write('browser-api', number, path, {
    body: button(`${call}.catch(() => {})`),
    effect: 'crash',
    stay: 2_000,
  })

/** Parts of the browser that answer pages without asking the app. */
export const browserParts: readonly Case[] = [
  write('browser-api', 283, 'webauthn-related-origin', (n) => ({
    body: button(
      `navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16), rpId: 'c${n}.out.test' } }).catch(() => {})`,
    ),
    stay: 500,
  })),
  write('browser-api', 284, 'fedcm', (n) => ({
    body: button(
      `navigator.credentials.get({ identity: { providers: [{ configURL: '${outside(n, 'fedcm.json')}', clientId: '1' }] } }).catch(() => {})`,
    ),
    stay: 500,
  })),
  copies(313, 'clipboard-write', 'navigator.clipboard.writeText(text.value).catch(() => {})'),
  copies(314, 'clipboard-execcopy', "text.select(); document.execCommand('copy')"),
  copies(
    504,
    'clipboard-written-frame',
    `const f = document.createElement('iframe'); document.body.append(f)
     const inner = f.contentDocument
     inner.open(); inner.write('<input value="' + text.value + '">'); inner.close()
     inner.querySelector('input').select(); inner.execCommand('copy')`,
  ),
  copies(316, 'clipboard-ctrl-c', 'text.select()', 'press Control+c'),
  devices(298, 'webusb', 'navigator.usb.requestDevice({ filters: [] })'),
  devices(299, 'webhid', 'navigator.hid.requestDevice({ filters: [] })'),
]

const clicked = (number: number, path: string, deed: Deed): Case =>
  write('input', number, path, (n) => ({ body: link(outside(n)), deed }))

/** A person's own mouse and keys, with what browsers make of them. */
export const inputs: readonly Case[] = [
  clicked(331, 'mouse-left', 'click'),
  clicked(332, 'mouse-middle', 'middle-click'),
  clicked(505, 'ctrl-click', 'Control+click'),
  clicked(334, 'shift-click', 'Shift+click'),
  clicked(335, 'ctrl-shift-click', 'Control+Shift+click'),
  write('input', 337, 'middle-custom', (n) => ({
    body: link(`alipays://platformapi/startapp?case=${n}`),
    deed: 'middle-click',
    effect: 'program',
    attempt: `case=${n}`,
  })),
  write('input', 340, 'key-ctrl-enter', (n) => ({
    body: `${link(outside(n))}${script('go.focus()')}`,
    deed: 'press Control+Enter',
  })),
  write('input', 341, 'ctrl-click-form-button', (n) => ({
    body: `<form action="${outside(n)}"><button id="go">go</button></form>`,
    deed: 'Control+click',
  })),
]

/** Nothing gets out with a payment, but a page's wish to be paid is there for all to see. */
export const payments: readonly Case[] = [
  write('payment', 601, 'weixin-bridge', {
    body: button(
      "WeixinJSBridge.invoke('getBrandWCPayRequest', { package: 'prepay_id=ok.test-100' })",
    ),
    attempt: 'wechat-pay @',
  }),
]
