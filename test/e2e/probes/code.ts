import type { Probe } from './probe.ts'

const soon = (start: string): string =>
  `new Promise((done) => { globalThis.ranText = () => done(true); setTimeout(() => done(false), 500); ${start} })`
const heard = (make: string): string =>
  `new Promise((done) => { const made = ${make}; const port = made.port ?? made; port.onmessage = () => done(true); made.onerror = () => done(false) })`
const blob = (code: string): string =>
  `URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`

/** Node, and code that is made while the program runs: wherever a script of the program's can be. */
export const codeAnywhere: readonly Probe[] = [
  ['process', `typeof process !== 'undefined'`],
  ['global.process', `globalThis.global.process !== undefined`],
  ['Buffer', `typeof Buffer !== 'undefined'`],
  ['__dirname', `typeof __dirname !== 'undefined'`],
  ['require fs', `typeof (0, require)('fs').readFileSync === 'function'`],
  ['require node:fs', `typeof (0, require)('node:fs').readFileSync === 'function'`],
  ['require child_process', `typeof (0, require)('child_process').exec === 'function'`],
  ['require electron', `(0, require)('electron') !== undefined`],
  ['module’s loader', `typeof module.constructor._load === 'function'`],
  ['require’s main module', `require.main.require('fs') !== undefined`],
  ['Function', `Function('return 1')() === 1`],
  ['the constructor of this', `globalThis.constructor.constructor('return 1')() === 1`],
  ['Reflect.construct', `Reflect.construct(Function, ['return 1'])() === 1`],
  ['an async function’s constructor', `await (async () => 0).constructor('return 1')() === 1`],
  ['a generator’s constructor', `(function* () {}).constructor('yield 1')().next().value === 1`],
  [
    'an async generator’s constructor',
    `(await (async function* () {}).constructor('yield 1')().next()).value === 1`,
  ],
  ['a native function’s constructor', `Math.max.constructor('return 1')() === 1`],
  ['eval', `globalThis.eval('1') === 1`],
  ['setTimeout with text', soon(`setTimeout('ranText()')`)],
  ['setInterval with text', soon(`setInterval('ranText()', 1)`)],
  [
    'a call site’s this',
    `(() => { const { prepareStackTrace } = Error; Error.prepareStackTrace = (error, sites) => sites; const sites = new Error().stack; Error.prepareStackTrace = prepareStackTrace; return sites.some((site) => site.getThis()?.process !== undefined) })()`,
  ],
  ['a Worker from data', heard(`new Worker('data:text/javascript,postMessage(1)')`)],
  ['a Worker from a blob', heard(`new Worker(${blob('postMessage(1)')})`)],
  ['a Worker from a picture of the program', heard(`new Worker('/files/pictures/script.png')`)],
  ['a Worker from a font of the program', heard(`new Worker('/files/pictures/script.ttf')`)],
  [
    'a module Worker from data',
    heard(`new Worker('data:text/javascript,postMessage(1)', { type: 'module' })`),
  ],
  [
    'a SharedWorker from data',
    heard(`new SharedWorker('data:text/javascript,onconnect=(e)=>e.ports[0].postMessage(1)')`),
  ],
  [
    'a SharedWorker from a blob',
    heard(`new SharedWorker(${blob('onconnect=(e)=>e.ports[0].postMessage(1)')})`),
  ],
  [
    'a SharedWorker from a picture of the program',
    heard(`new SharedWorker('/files/pictures/script.png')`),
  ],
  [
    'WebAssembly',
    `(await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))) instanceof WebAssembly.Module`,
  ],
]

const script = (attributes: string): string =>
  `new Promise((done) => { delete window.ran; const made = Object.assign(document.createElement('script'), ${attributes}); made.onload = () => done(window.ran === true); made.onerror = () => done(false); document.head.append(made); if (!made.src) done(window.ran === true) })`
const markup = (html: string): string =>
  `new Promise((done) => { globalThis.ranMarkup = () => done(true); const made = document.createElement('div'); document.body.append(made); made.innerHTML = ${JSON.stringify(html)}; setTimeout(() => { made.remove(); done(false) }, 800) })`

/** Code that only a document can be made to run. */
export const codeInPage: readonly Probe[] = [
  ['the host window’s bridge', `window.hutong !== undefined`],
  [
    'ipcRenderer',
    `[window.ipcRenderer, window.electron, window.hutongProgram.ipcRenderer].some((each) => each !== undefined)`,
  ],
  ['the bridge’s constructor', `hutongProgram.call.constructor('return 1')() === 1`],
  ['import over the network', `(await import(given.at + '/module.js')) !== undefined`],
  ['import from data', `(await import('data:text/javascript,export default 1')).default === 1`],
  ['import from a blob', `(await import(${blob('export default 1')})).default === 1`],
  [
    'import of another program’s script',
    `(await import('mp://' + given.other + '/program/script.js')) !== undefined`,
  ],
  ['import of a picture', `(await import('/files/pictures/script.png')) !== undefined`],
  ['import of a source', `(await import('/files/probes.js')) !== undefined`],
  ['import of node:fs', `(await import('node:fs')) !== undefined`],
  ['a script’s text', script(`{ text: 'window.ran = true' }`)],
  ['a script from data', script(`{ src: 'data:text/javascript,window.ran=true' }`)],
  ['a script from a blob', script(`{ src: ${blob('window.ran=true')} }`)],
  ['a script from a picture', script(`{ src: '/files/pictures/script.png' }`)],
  ['a script from a font', script(`{ src: '/files/pictures/script.ttf' }`)],
  ['a script from the network', script(`{ src: given.at + '/script.js' }`)],
  ['a script from a simulated site', script(`{ src: given.elsewhere + '/script.js' }`)],
  ['an onerror attribute', markup('<img src="data:," onerror="ranMarkup()">')],
  ['an onload of SVG', markup('<svg onload="ranMarkup()"></svg>')],
  ['a frame’s javascript address', markup('<iframe src="javascript:parent.ranMarkup()"></iframe>')],
  ['a frame’s srcdoc', markup('<iframe srcdoc="<script>parent.ranMarkup()</script>"></iframe>')],
  [
    'an object’s SVG script',
    markup(
      '<object data="/files/pictures/script.svg"></object><img src="data:," onload="ranMarkup()">',
    ),
  ],
  [
    'a fragment’s script',
    `(() => { delete window.ran; document.body.append(document.createRange().createContextualFragment('<script>window.ran = true</script>')); return window.ran === true })()`,
  ],
  [
    'a blank frame’s eval',
    `(() => { const frame = document.createElement('iframe'); document.body.append(frame); try { return frame.contentWindow.eval('1') === 1 } finally { frame.remove() } })()`,
  ],
  [
    'a blank frame’s bridge',
    `(() => { const frame = document.createElement('iframe'); document.body.append(frame); try { return frame.contentWindow.hutongProgram !== undefined || frame.contentWindow.process !== undefined } finally { frame.remove() } })()`,
  ],
  [
    'a javascript link',
    `(() => { delete window.ran; const link = document.createElement('a'); link.href = 'javascript:window.ran = true'; document.body.append(link); link.click(); link.remove(); return new Promise((done) => setTimeout(() => done(window.ran === true), 200)) })()`,
  ],
]

/** Scripts that only a Worker can be made to load. */
export const codeInWorker: readonly Probe[] = [
  ['importScripts', `(globalThis.importScripts('/logic.js'), true)`],
  [
    'importScripts from the prototype',
    `(Object.getPrototypeOf(Object.getPrototypeOf(globalThis)).importScripts.call(globalThis, '/logic.js'), true)`,
  ],
  ...[
    ['from data', `'data:text/javascript,globalThis.ran=true'`],
    ['from a blob', blob('globalThis.ran=true')],
    ['from the network', `given.at + '/start.js'`],
    ['that is a picture', `'/files/pictures/script.png'`],
    ['that is a font', `'/files/pictures/script.ttf'`],
    ['of another program', `'mp://' + given.other + '/program/script.js'`],
  ].map(([from, address]): Probe => [
    `a forged start with a script ${from}`,
    `(() => { delete globalThis.ran; const { wx } = globalThis; globalThis.dispatchEvent(new MessageEvent('message', { data: { type: 'start', scripts: [${address}], config: {}, launch: {}, storage: {}, host: 'wechat', surroundings: {} } })); globalThis.wx = wx; return globalThis.ran === true })()`,
  ]),
  ['the Worker’s postMessage', `typeof globalThis.postMessage === 'function'`],
  [
    'postMessage from the prototypes',
    `(() => { for (let owner = globalThis; owner; owner = Object.getPrototypeOf(owner)) if (Object.hasOwn(owner, 'postMessage')) return true; return false })()`,
  ],
  [
    'a port’s postMessage on the Worker',
    `(MessagePort.prototype.postMessage.call(globalThis, { type: 'operations', list: [] }), true)`,
  ],
  [
    'a port that an event brings',
    `(() => { const event = new MessageEvent('message', { data: { type: 'ping', n: 0 } }); return event.ports.length > 0 || event.source !== null })()`,
  ],
  ...['/etc/passwd', 'file:///etc/passwd', '../../../package.json', '/proc/self/environ'].map(
    (path): Probe => [
      `the file system’s ${path}`,
      `wx.getFileSystemManager().readFileSync(${JSON.stringify(path)}, 'utf8').length > 0`,
    ],
  ),
]
