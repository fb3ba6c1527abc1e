import type { Probe } from './probe.ts'

const call = (name: string, input = '{}'): string =>
  `await hutongProgram.call(${name}, ${input}).then(({ type }) => type !== 'refused')`
const long = (length: number): string => `'x'.repeat(${length})`

export const ownCall: Probe = [
  'storing something of its own',
  call(`'storage.set'`, `{ key: 'own', value: '"mine"' }`),
]

/** Calls of main that no honest page makes. */
export const callsInPage: readonly Probe[] = [
  ...[
    'law.choose',
    'law.set',
    'host-state',
    'settings.set',
    'program.add',
    'program.run',
    'program.map',
    'program.forget',
    'program.inspect',
    'program.clear-storage',
    'link.open ',
    'LINK.OPEN',
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'program',
    'guest',
    'host',
    'hutong:host',
  ].map((name): Probe => [`the name ${JSON.stringify(name)}`, call(JSON.stringify(name))]),
  ['a name that is no text', call(`['storage.set']`, `{ key: 'a', value: '1' }`)],
  [
    'a name that is an object',
    call(`{ toString: () => 'storage.set' }`, `{ key: 'a', value: '1' }`),
  ],
  ['no input', call(`'storage.clear'`, 'undefined')],
  ['null as input', call(`'storage.clear'`, 'null')],
  ['a list as input', call(`'storage.clear'`, '[]')],
  ['more than a call has', call(`'storage.set'`, `{ key: 'a', value: '1', program: given.other }`)],
  ['a function as a value', call(`'storage.set'`, `{ key: 'a', value: () => 1 }`)],
  ['a number as a value', call(`'storage.set'`, `{ key: 'a', value: 1 }`)],
  ['a value with toJSON', call(`'storage.set'`, `{ key: 'a', value: { toJSON: () => '1' } }`)],
  ['an empty key', call(`'storage.set'`, `{ key: '', value: '1' }`)],
  ['a key of 2 KB', call(`'storage.set'`, `{ key: ${long(2_048)}, value: '1' }`)],
  ['a value over 1 MB', call(`'storage.set'`, `{ key: 'a', value: ${long(1_048_577)} }`)],
  ['a value over 3 MB', call(`'storage.set'`, `{ key: 'a', value: ${long(3_000_000)} }`)],
  ['a console line of 1 MB', call(`'console'`, `{ level: 'log', text: ${long(1_000_000)} }`)],
  ['an unknown level of the console', call(`'console'`, `{ level: 'system', text: 'x' }`)],
  [
    'a stack of 500 pages',
    call(`'pages'`, `{ stack: Array.from({ length: 500 }, () => 'a'), isBooted: true }`),
  ],
  ['data of 1 MB', call(`'data'`, `{ json: ${long(1_000_000)} }`)],
  [
    'a payment of less than nothing',
    call(`'checkout.pay'`, `{ method: 'wechat-pay', amount: -1, title: '' }`),
  ],
  [
    'a payment of no number',
    call(`'checkout.pay'`, `{ method: 'wechat-pay', amount: NaN, title: '' }`),
  ],
  [
    'a payment of half a fen',
    call(`'checkout.pay'`, `{ method: 'wechat-pay', amount: 0.5, title: '' }`),
  ],
  ['a payment by a way of its own', call(`'payment.request'`, `{ method: 'cash', order: '-1' }`)],
  [
    'a way out of its own',
    call(`'leave'`, `{ way: 'open-external', detail: 'https://a.example', isTapped: true }`),
  ],
  [
    'a link by a way of its own',
    call(`'link.open'`, `{ url: 'https://a.example', way: 'external', isTapped: true }`),
  ],
  [
    'a request of a file',
    call(
      `'request'`,
      `{ url: 'file:///etc/passwd', method: 'GET', header: {}, body: '', way: 'request' }`,
    ),
  ],
  [
    'a request to this machine',
    call(
      `'request'`,
      `{ url: given.at + '/ipc-request', method: 'GET', header: {}, body: '', way: 'request' }`,
    ),
  ],
  [
    'a request by a method of its own',
    call(
      `'request'`,
      `{ url: 'https://mapped.example/', method: 'DEBUG', header: {}, body: '', way: 'request' }`,
    ),
  ],
  [
    'a request out of the fixtures’ folder',
    call(
      `'request'`,
      `{ url: 'https://fixtures.example/../../project.config', method: 'GET', header: {}, body: '', way: 'request' }`,
    ),
  ],
  [
    'a request for the prototype’s host',
    call(
      `'request'`,
      `{ url: 'https://__proto__/', method: 'GET', header: {}, body: '', way: 'request' }`,
    ),
  ],
  [
    'a mini-program without a tap',
    call(
      `'program.open'`,
      `{ appId: given.other, path: '', extraData: '', way: 'api', isTapped: true }`,
    ),
  ],
  [
    'an embedded mini-program without a tap',
    call(
      `'program.open'`,
      `{ appId: given.other, path: '', extraData: '', way: 'embedded', isTapped: true }`,
    ),
  ],
  [
    'an app without a tap',
    call(`'link.open'`, `{ url: 'alipays://platformapi/startapp', way: 'app', isTapped: true }`),
  ],
  [
    'a web-view of an undeclared domain',
    call(`'link.open'`, `{ url: 'https://undeclared.example/', way: 'web-view', isTapped: true }`),
  ],
  ...['rich-text', 'article', 'channels', 'plugin'].map((way): Probe => [
    `an undeclared page of the web as ${way}`,
    call(`'link.open'`, `{ url: 'https://undeclared.example/', way: '${way}', isTapped: true }`),
  ]),
  [
    'a script’s address as a link',
    call(`'link.open'`, `{ url: 'javascript:alert(1)', way: 'web-view', isTapped: true }`),
  ],
  [
    'a file as a web-view',
    call(`'link.open'`, `{ url: 'file:///etc/passwd', way: 'web-view', isTapped: true }`),
  ],
  [
    'the window’s page as a web-view',
    call(
      `'link.open'`,
      `{ url: 'hutong-app://window/index.html', way: 'web-view', isTapped: true }`,
    ),
  ],
  [
    'another program’s page as a web-view',
    call(
      `'link.open'`,
      `{ url: 'mp://' + given.other + '/index.html', way: 'web-view', isTapped: true }`,
    ),
  ],
  ['input that is a getter', call(`'law.choose'`, `{ get policy() { return 'open' } }`)],
  [
    'input that leads round',
    `(() => { const round = {}; round.round = round; return hutongProgram.call('storage.set', round).then(({ type }) => type !== 'refused') })()`,
  ],
  [
    'the bridge put in other words',
    `(() => { const { call } = hutongProgram; hutongProgram.call = null; return hutongProgram.call !== call })()`,
  ],
  [
    'the bridge’s listener as a way to events',
    `(() => { const seen = []; hutongProgram.onNews((...all) => seen.push(all)); return seen.some(([each]) => each?.sender !== undefined) })()`,
  ],
  [
    'text that is measured by another length',
    `(() => { const { stringify } = JSON; JSON.stringify = () => ''; return hutongProgram.call('storage.set', { key: 'a', value: ${long(1_500_000)} }).then(({ type }) => type !== 'refused').finally(() => { JSON.stringify = stringify }) })()`,
  ],
  [
    'a promise that hands over more',
    `(() => { const { then } = Promise.prototype; const seen = []; Promise.prototype.then = function (...all) { seen.push(this); return then.apply(this, all) }; const asked = hutongProgram.call('program.start', {}); Promise.prototype.then = then; return asked.then(() => seen.some((each) => each.constructor !== Promise)) })()`,
  ],
  [
    'an array’s push',
    `(() => { const { push } = Array.prototype; let caught = false; Array.prototype.push = function (...each) { if (each.some((one) => one?.sender ?? one?.send)) caught = true; return push.apply(this, each) }; return hutongProgram.call('host-state', {}).then(() => caught).finally(() => { Array.prototype.push = push }) })()`,
  ],
  [
    'a frame’s call',
    `(() => { const frame = document.createElement('iframe'); document.body.append(frame); const { hutongProgram: inner } = frame.contentWindow; frame.remove(); return inner !== undefined })()`,
  ],
]

/** Many calls in a turn: most of them are refused. */
export const flood: Probe = [
  'two thousand calls at once',
  `(await Promise.all(Array.from({ length: 2000 }, () => hutongProgram.call('clipboard.get', {})))).filter(({ type }) => type === 'done').length > 400`,
]
