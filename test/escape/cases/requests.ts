import {
  addressOf,
  button,
  outside,
  portOf,
  script,
  secondAddress,
  write,
  type Case,
} from '../case.ts'

const asks = (
  group: 'socket' | 'subresource' | 'hint',
  number: number,
  path: string,
  body: (n: number) => string,
  stay?: number,
): Case =>
  write(group, number, path, (n) => ({ body: body(n), ...(stay === undefined ? {} : { stay }) }))

const peer = (servers: string): string =>
  `const peer = new RTCPeerConnection({ iceServers: [${servers}] })
   peer.createDataChannel('way')
   peer.createOffer().then((offer) => peer.setLocalDescription(offer))`

/** Scripts talk to a server by themselves. */
export const sockets: readonly Case[] = [
  asks('socket', 178, 'fetch', (n) => button(`fetch('${outside(n)}').catch(() => {})`)),
  asks('socket', 179, 'fetch-nocors-post', (n) =>
    button(
      `fetch('${outside(n)}', { method: 'POST', mode: 'no-cors', body: 'way' }).catch(() => {})`,
    ),
  ),
  asks('socket', 182, 'xhr', (n) =>
    button(
      `const request = new XMLHttpRequest(); request.open('GET', '${outside(n)}'); request.send()`,
    ),
  ),
  write('socket', 184, 'fetch-http', (n) => ({
    scheme: 'http',
    body: button(`fetch('${outside(n, '', 'http')}', { mode: 'no-cors' }).catch(() => {})`),
  })),
  asks('socket', 185, 'fetch-ip', (n) =>
    button(`fetch('https://${addressOf(n)}/', { mode: 'no-cors' }).catch(() => {})`),
  ),
  asks('socket', 187, 'beacon', (n) => button(`navigator.sendBeacon('${outside(n)}', 'way')`)),
  write('socket', 190, 'websocket-ws', (n) => ({
    scheme: 'http',
    body: button(`new WebSocket('${outside(n, '', 'ws')}')`),
  })),
  asks('socket', 191, 'websocket-ws-localhost', (n) =>
    button(`new WebSocket('ws://${addressOf(n)}/')`),
  ),
  asks('socket', 193, 'eventsource', (n) => button(`new EventSource('${outside(n)}')`)),
  asks('socket', 194, 'webtransport', (n) => button(`new WebTransport('${outside(n)}')`)),
  asks(
    'socket',
    196,
    'rtc-stun-udp',
    (n) => button(peer(`{ urls: 'stun:${secondAddress}:${portOf(n)}' }`)),
    600,
  ),
  asks(
    'socket',
    197,
    'rtc-stun-dns',
    (n) => button(peer(`{ urls: 'stun:c${n}.out.test:3478' }`)),
    600,
  ),
  asks(
    'socket',
    199,
    'rtc-turn-tcp',
    (n) =>
      button(
        peer(`{ urls: 'turn:c${n}.out.test:3478?transport=tcp', username: 'a', credential: 'b' }`),
      ),
    600,
  ),
  asks(
    'socket',
    200,
    'rtc-turns-tls',
    (n) =>
      button(
        peer(`{ urls: 'turns:c${n}.out.test:5349?transport=tcp', username: 'a', credential: 'b' }`),
      ),
    600,
  ),
  write('socket', 203, 'rtc-in-blob-iframe', (n) => ({
    body: `<iframe id="f"></iframe>${script(
      `f.src = URL.createObjectURL(new Blob(['<script>' + ${JSON.stringify(
        peer(`{ urls: 'stun:${secondAddress}:${portOf(n)}' }`),
      )} + '<\\/script>'], { type: 'text/html' }))`,
    )}`,
    stay: 700,
  })),
]

/** What a page is made of. */
export const subresources: readonly Case[] = [
  asks('subresource', 205, 'img-srcset', (n) => `<img srcset="${outside(n, 'x.png')} 1x">`),
  asks(
    'subresource',
    206,
    'picture-source',
    (n) => `<picture><source srcset="${outside(n, 'x.png')}"><img></picture>`,
  ),
  asks(
    'subresource',
    208,
    'input-image-src',
    (n) => `<input type="image" src="${outside(n, 'x.png')}">`,
  ),
  asks('subresource', 209, 'video', (n) => `<video src="${outside(n, 'x.mp4')}"></video>`),
  asks(
    'subresource',
    211,
    'video-poster',
    (n) => `<video poster="${outside(n, 'x.png')}"></video>`,
  ),
  asks(
    'subresource',
    212,
    'track',
    (n) => `<video crossorigin="anonymous"><track default src="${outside(n, 'x.vtt')}"></video>`,
  ),
  asks('subresource', 214, 'script-src', (n) => `<script src="${outside(n, 'x.js')}"></script>`),
  asks(
    'subresource',
    215,
    'script-module',
    (n) => `<script type="module" src="${outside(n, 'x.js')}"></script>`,
  ),
  asks(
    'subresource',
    217,
    'importmap',
    (n) =>
      `<script type="importmap">{"imports":{"way":"${outside(n, 'x.js')}"}}</script>
     <script type="module">import 'way'</script>`,
  ),
  asks(
    'subresource',
    218,
    'css-link',
    (n) => `<link rel="stylesheet" href="${outside(n, 'x.css')}">`,
  ),
  asks(
    'subresource',
    220,
    'css-bg',
    (n) => `<div style="width:50px;height:50px;background:url(${outside(n, 'x.png')})"></div>`,
  ),
  asks('subresource', 223, 'fontface-api', (n) =>
    script(`new FontFace('way', 'url(${outside(n, 'x.woff2')})').load().catch(() => {})`),
  ),
  asks(
    'subresource',
    224,
    'svg-image',
    (n) => `<svg><image href="${outside(n, 'x.png')}" width="10" height="10"/></svg>`,
  ),
  asks(
    'subresource',
    226,
    'svg-feimage',
    (n) =>
      `<svg><filter id="w"><feImage href="${outside(n, 'x.png')}"/></filter><rect width="90" height="90" filter="url(#w)"/></svg>`,
  ),
  asks(
    'subresource',
    229,
    'modulepreload',
    (n) => `<link rel="modulepreload" href="${outside(n, 'x.js')}">`,
  ),
  asks(
    'subresource',
    230,
    'preload',
    (n) => `<link rel="preload" as="script" href="${outside(n, 'x.js')}">`,
  ),
  asks(
    'subresource',
    233,
    'webbundle',
    (n) =>
      `<script type="webbundle">{"source":"${outside(n, 'x.wbn')}","resources":["${outside(n, 'y.js')}"]}</script>`,
  ),
  asks('subresource', 235, 'notification-icon', (n) =>
    button(
      `Notification.requestPermission().then(() => new Notification('way', { icon: '${outside(n, 'x.png')}' }))`,
    ),
  ),
]

/** The browser is told of pages to come. */
export const hints: readonly Case[] = [
  asks('hint', 501, 'link-dns-prefetch', (n) => `<link rel="dns-prefetch" href="${outside(n)}">`),
  asks('hint', 502, 'link-prefetch', (n) => `<link rel="prefetch" href="${outside(n, 'x.js')}">`),
  asks(
    'hint',
    242,
    'link-compression-dictionary',
    (n) => `<link rel="compression-dictionary" href="${outside(n, 'x.dat')}">`,
    600,
  ),
  asks(
    'hint',
    244,
    'spec-prefetch',
    (n) =>
      `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${outside(n)}"],"eagerness":"immediate"}]}</script>`,
  ),
  ...(
    [
      [248, 'hdr-link-dns-prefetch', 'rel=dns-prefetch'],
      [250, 'hdr-link-prefetch', 'rel=prefetch'],
      [251, 'hdr-link-modulepreload', 'rel=modulepreload'],
    ] as const
  ).map(([number, path, relation]) =>
    write('hint', number, path, (n) => ({
      body: 'a header gives the hint',
      headers: { link: `<${outside(n, 'x.js')}>; ${relation}` },
      stay: 400,
    })),
  ),
]

const broken = '<img src="https://blocked.ok.test/x.png">'

/** The browser reports to a server. */
export const reports: readonly Case[] = [
  write('reporting', 13, 'a-ping', (n) => ({
    body: `<a id="go" href="#here" ping="${outside(n)}">go</a>`,
  })),
  write('reporting', 14, 'a-attributionsrc', (n) => ({
    body: `<img attributionsrc="${outside(n)}" src="data:,">`,
  })),
  write('reporting', 256, 'csp-report-uri', (n) => ({
    body: `<meta http-equiv="content-security-policy" content="img-src 'none'">${broken}`,
    headers: { 'content-security-policy': `img-src 'none'; report-uri ${outside(n)}` },
  })),
  write('reporting', 257, 'csp-report-to', (n) => ({
    body: broken,
    headers: {
      'reporting-endpoints': `way="${outside(n)}"`,
      'content-security-policy': "img-src 'none'; report-to way",
    },
    stay: 700,
  })),
  write('reporting', 259, 'nel', (n) => ({
    body: 'a header asks for reports',
    headers: {
      'report-to': JSON.stringify({ group: 'n', max_age: 1000, endpoints: [{ url: outside(n) }] }),
      nel: '{"report_to":"n","max_age":1000,"success_fraction":1.0}',
    },
  })),
]
