import { button, home, link, outside, pageOf, script, write, type Case } from '../case.ts'

const opens = (number: number, path: string, features: string): Case =>
  write('window', number, path, (n) => ({
    body: button(`open('${outside(n)}', '_blank', '${features}')`),
  }))

/** The page asks for a second window. */
export const windows: readonly Case[] = [
  write('window', 4, 'a-blank-opener', (n) => ({
    body: link(outside(n), 'target="_blank" rel="opener"'),
  })),
  write('window', 5, 'a-named', (n) => ({ body: link(outside(n), 'target="other"') })),
  write('window', 38, 'form-blank', (n) => ({
    body: `<form action="${outside(n)}" target="_blank"><button id="go">go</button></form>`,
  })),
  opens(61, 'open-noopener', 'noopener'),
  opens(62, 'open-noreferrer', 'noreferrer'),
  opens(
    64,
    'open-evil-features',
    'nodeIntegration=yes,contextIsolation=no,webviewTag=yes,preload=x.js',
  ),
  write('window', 65, 'open-no-gesture', (n) => ({ body: script(`open('${outside(n)}')`) })),
  write('window', 67, 'open-top', (n) => ({ body: button(`open('${outside(n)}', '_top')`) })),
  write('window', 68, 'open-blank-then-loc', (n) => ({
    body: button(`open('about:blank').location = '${outside(n)}'`),
    attempt: 'about:blank',
  })),
  write('window', 70, 'open-empty-fetch', (n) => ({
    body: button(`open('').fetch('${outside(n)}', { mode: 'no-cors' })`),
    attempt: 'about:blank',
  })),
  write('window', 71, 'open-allowed-then-loc', (n) => ({
    body: button(
      `const other = open('other.html'); setTimeout(() => { other.location = '${outside(n)}' }, 150)`,
    ),
    files: { 'other.html': 'another page of the same site' },
    attempt: `${home}/${n}/other.html`,
    stay: 500,
  })),
  write('window', 73, 'open-popup-from-popup', (n) => ({
    body: button("open('other.html')"),
    files: { 'other.html': script(`open('${outside(n)}')`) },
    attempt: `${home}/${n}/other.html`,
    stay: 500,
  })),
  write('window', 74, 'open-javascript', (n) => ({
    body: button(`open("javascript:location='${outside(n)}'")`),
    attempt: 'about:blank',
  })),
  write('window', 76, 'open-blob', (n) => ({
    body: button(
      `open(URL.createObjectURL(new Blob(['<script>location="${outside(n)}"<\\/script>'], { type: 'text/html' })))`,
    ),
    attempt: 'blob:',
    stay: 400,
  })),
  write('window', 79, 'open-many-flood', (n) => ({
    body: button(`for (let i = 0; i < 20; i++) open('${outside(n)}?' + i)`),
  })),
]

const framed = (number: number, path: string, frame: (n: number) => string, stay = 300): Case =>
  write('frame', number, path, (n) => ({ body: frame(n), stay }))
const srcdoc = (code: string, sandbox = ''): string =>
  `<iframe ${sandbox} srcdoc="${code.replaceAll('"', '&quot;')}"></iframe>`

/** A frame inside the page goes elsewhere, or takes the page with it. */
export const frames: readonly Case[] = [
  write('frame', 43, 'form-target-iframe', (n) => ({
    body: `<iframe name="f"></iframe><form target="f" action="${outside(n)}"><button id="go">go</button></form>`,
  })),
  framed(82, 'iframe-static', (n) => `<iframe src="${outside(n)}"></iframe>`),
  framed(83, 'iframe-lazy', (n) => `<iframe loading="lazy" src="${outside(n)}"></iframe>`),
  framed(
    85,
    'iframe-setsrc',
    (n) => `<iframe id="f"></iframe>${script(`f.src = '${outside(n)}'`)}`,
  ),
  framed(
    86,
    'iframe-contentwindow-loc',
    (n) => `<iframe id="f"></iframe>${script(`f.contentWindow.location = '${outside(n)}'`)}`,
  ),
  write('frame', 88, 'iframe-srcdoc-top', (n) => ({
    body: button(
      `const f = document.createElement('iframe'); f.srcdoc = '<script>top.location="${outside(n)}"<\\/script>'; document.body.append(f)`,
    ),
    stay: 400,
  })),
  framed(89, 'iframe-srcdoc-meta', (n) =>
    srcdoc(`<meta http-equiv="refresh" content="0; url=${outside(n)}">`),
  ),
  framed(91, 'iframe-sandbox-loc', (n) =>
    srcdoc(script(`location='${outside(n)}'`), 'sandbox="allow-scripts"'),
  ),
  write('frame', 92, 'iframe-sandbox-top', (n) => ({
    body: button(
      `const f = document.createElement('iframe'); f.sandbox = 'allow-scripts allow-top-navigation'; f.srcdoc = '<script>top.location="${outside(n)}"<\\/script>'; document.body.append(f)`,
    ),
    stay: 400,
  })),
  write('frame', 94, 'iframe-sandbox-popup-escape', (n) => ({
    body: srcdoc(
      `<style>a{position:fixed;inset:0}</style>${link(outside(n), 'target="_blank"')}`,
      'id="go" sandbox="allow-popups allow-popups-to-escape-sandbox"',
    ),
    isIsolated: true,
  })),
  framed(95, 'iframe-sandbox-nothing', (n) => `<iframe sandbox src="${outside(n)}"></iframe>`),
  write('frame', 97, 'iframe-xorigin-top', (n) => ({
    body: `<iframe sandbox="allow-scripts" src="inner.html"></iframe>`,
    files: { 'inner.html': `<iframe src="${outside(n)}"></iframe>` },
    isIsolated: true,
    stay: 400,
  })),
  framed(
    98,
    'iframe-javascript',
    (n) => `<iframe src="javascript:location='${outside(n)}'"></iframe>`,
  ),
  write('frame', 100, 'iframe-data-fetch', (n) => ({
    body: `<iframe src="data:text/html,${encodeURIComponent(script(`fetch('${outside(n)}', { mode: 'no-cors' })`))}"></iframe>`,
    attempt: 'data:text/html',
    stay: 450,
  })),
  write('frame', 101, 'iframe-blob', (n) => ({
    body: `<iframe id="f"></iframe>${script(`f.src = URL.createObjectURL(new Blob(['<script>location="${outside(n)}"<\\/script>'], { type: 'text/html' }))`)}`,
    attempt: 'blob:',
    stay: 400,
  })),
  framed(103, 'embed-src', (n) => `<embed type="text/html" src="${outside(n)}">`),
  write('frame', 104, 'frameset', (n) => ({
    body: `<iframe src="set.html"></iframe>`,
    files: {
      'set.html': `<!doctype html><html><frameset><frame src="${outside(n)}"></frameset></html>`,
    },
    stay: 400,
  })),
]

const launches = (number: number, path: string, address: (n: number) => string): Case =>
  write('scheme', number, path, (n) => ({ body: button(`location = '${address(n)}'`) }))
const alipays = (n: number): string => `alipays://platformapi/startapp?case=${n}`

/** Another program is asked for by its scheme. */
export const schemes: readonly Case[] = [
  launches(109, 'loc-alipay', alipays),
  launches(110, 'loc-weixin', (n) => `weixin://dl/chat?case=${n}`),
  launches(112, 'loc-tbopen', (n) => `tbopen://m.taobao.com/tbopen/index.html?case=${n}`),
  launches(113, 'loc-intent', (n) => `intent://open/?case=${n}#Intent;scheme=taobao;end`),
  launches(115, 'loc-tel', (n) => `tel:10086?case=${n}`),
  launches(116, 'loc-sms', (n) => `sms:10086?case=${n}`),
  launches(118, 'loc-steam', (n) => `steam://run/${n}?case=${n}`),
  launches(119, 'loc-vscode', (n) => `vscode://file/x?case=${n}`),
  write('scheme', 121, 'a-blank-custom', (n) => ({ body: link(alipays(n), 'target="_blank"') })),
  write('scheme', 122, 'open-custom', (n) => ({ body: button(`open('${alipays(n)}')`) })),
  write('scheme', 124, 'iframe-custom', (n) => ({
    body: button(
      `const f = document.createElement('iframe'); f.src = '${alipays(n)}'; document.body.append(f)`,
    ),
  })),
  write('scheme', 125, 'iframe-custom-nogesture', (n) => ({
    body: `<iframe src="${alipays(n)}"></iframe>`,
  })),
  write('scheme', 127, 'iframe-srcdoc-top-custom', (n) => ({
    body: button(
      `const f = document.createElement('iframe'); f.srcdoc = '<script>top.location="${alipays(n)}"<\\/script>'; document.body.append(f)`,
    ),
    stay: 400,
  })),
  write('scheme', 128, 'meta-custom', (n) => ({
    body: `<meta http-equiv="refresh" content="0; url=${alipays(n)}">`,
  })),
  write('scheme', 130, 'form-post-custom', (n) => ({
    body: `<form method="post" action="${alipays(n)}"><button id="go">go</button></form>`,
  })),
  write('scheme', 131, 'popup-then-custom', (n) => ({
    body: button(`open('about:blank').location = '${alipays(n)}'`),
    attempt: 'about:blank',
  })),
  write('scheme', 134, 'registerProtocolHandler', (n) => ({
    body: button(
      `navigator.registerProtocolHandler('web+way', '${pageOf(n)}?to=%s'); location = 'web+way://x?case=${n}'`,
    ),
  })),
  write('scheme', 136, 'custom-with-space', (n) => ({
    body: link(`alipays://platformapi/start app?case=${n}`),
  })),
  launches(137, 'ftp', (n) => `ftp://c${n}.out.test/?case=${n}`),
]
