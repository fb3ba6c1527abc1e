import type { Probe } from './probe.ts'

/** With `NAME` in each address, by which the test's listener knows which probe came through. */
const at = (name: string): string => `given.at + '/${name.replaceAll(' ', '-')}'`
const settled = (make: string): string =>
  `new Promise((done) => { const made = ${make}; made.onopen = made.onload = () => done(true); made.onerror = made.onclose = () => done(false) })`

/** Connections that any script can ask for. */
export const networkAnywhere = (place: string): readonly Probe[] => {
  const to = (name: string): string => at(`${place} ${name}`)
  return [
    ['fetch', `(await fetch(${to('fetch')})).ok`],
    [
      'fetch without CORS',
      `(await fetch(${to('no-cors')}, { mode: 'no-cors' })).type === 'opaque'`,
    ],
    [
      'fetch that outlives the page',
      `(await fetch(${to('keepalive')}, { keepalive: true, mode: 'no-cors', method: 'POST', body: 'x' })).type === 'opaque'`,
    ],
    [
      'fetch from the prototype',
      `(await Object.getPrototypeOf(Object.getPrototypeOf(globalThis)).fetch.call(globalThis, ${to('prototype')})).ok`,
    ],
    [
      'XMLHttpRequest',
      `new Promise((done) => { const request = new XMLHttpRequest(); request.open('GET', ${to('xhr')}); request.onload = () => done(true); request.onerror = () => done(false); request.send() })`,
    ],
    ['WebSocket', settled(`new WebSocket((${to('websocket')}).replace('http', 'ws'))`)],
    [
      'WebSocketStream',
      `(await new WebSocketStream((${to('stream')}).replace('http', 'ws')).opened) !== undefined`,
    ],
    ['EventSource', settled(`new EventSource(${to('events')})`)],
    [
      'WebTransport',
      `(await new WebTransport((${to('transport')}).replace('http', 'https')).ready, true)`,
    ],
    ['a font', `(await new FontFace('probe', 'url(' + ${to('font')} + ')').load(), true)`],
    [
      'fetch of a simulated site',
      `(await fetch(given.elsewhere + '/${place}-fetch', { mode: 'no-cors' })).type === 'opaque'`,
    ],
  ]
}

const element = (tag: string, attributes: string): string =>
  `new Promise((done) => { const made = Object.assign(document.createElement('${tag}'), ${attributes}); made.onload = made.onloadedmetadata = () => done(true); made.onerror = () => done(false); document.body.append(made); setTimeout(() => { made.remove(); done('nothing came') }, 1200) })`
const styled = (declaration: string): string =>
  `new Promise((done) => { const made = document.createElement('div'); made.textContent = 'x'; made.setAttribute('style', ${declaration}); document.body.append(made); getComputedStyle(made).content; setTimeout(() => { made.remove(); done('see the listener') }, 800) })`
const link = (rel: string, more = ''): string =>
  element('link', `{ rel: '${rel}', href: ${at(`page link ${rel.replaceAll(' ', '-')}`)}${more} }`)
const markup = (html: string): string =>
  `new Promise((done) => { const made = document.createElement('div'); document.body.append(made); made.innerHTML = ${html}; setTimeout(() => { made.remove(); done('see the listener') }, 800) })`

/** Connections that elements and styles make. */
export const networkInPage: readonly Probe[] = [
  ['sendBeacon', `(navigator.sendBeacon(${at('page beacon')}, 'x'), 'see the listener')`],
  ['a picture', element('img', `{ src: ${at('page img')} }`)],
  ['a picture’s srcset', element('img', `{ srcset: ${at('page srcset')} + ' 2x' }`)],
  ['a picture of SVG', markup(`'<svg><image href="' + ${at('page svg')} + '"/></svg>'`)],
  ['use of SVG', markup(`'<svg><use href="' + ${at('page use')} + '#a"/></svg>'`)],
  ['a film', element('video', `{ src: ${at('page video')} }`)],
  ['a film’s poster', element('video', `{ poster: ${at('page poster')} }`)],
  ['a sound', element('audio', `{ src: ${at('page audio')} }`)],
  ['an input’s picture', element('input', `{ type: 'image', src: ${at('page input')} }`)],
  ['an object', element('object', `{ data: ${at('page object')} }`)],
  ['an embed', element('embed', `{ src: ${at('page embed')} }`)],
  ['a frame', element('iframe', `{ src: ${at('page iframe')} }`).replace('made.onload =', '')],
  ['a stylesheet', link('stylesheet')],
  ['a prefetch', link('prefetch')],
  ['a preload', link('preload', `, as: 'image'`)],
  ['a module preload', link('modulepreload')],
  ['a preconnect', link('preconnect')],
  ['a DNS prefetch', link('dns-prefetch')],
  ['a manifest', link('manifest')],
  ['an icon', link('icon')],
  ['a prerender', link('prerender')],
  ['a background', styled(`'background: url(' + ${at('page background')} + ')'`)],
  ['a mask', styled(`'mask-image: url(' + ${at('page mask')} + ')'`)],
  ['a border image', styled(`'border-image: url(' + ${at('page border')} + ') 1'`)],
  ['an image set', styled(`'background: image-set("' + ${at('page set')} + '" 1x)'`)],
  [
    'a style’s import',
    `(() => { const made = document.createElement('style'); made.textContent = '@import url(' + ${at('page import')} + ')'; document.head.append(made); return 'see the listener' })()`,
  ],
  [
    'a form',
    `(() => { const made = document.createElement('form'); made.action = ${at('page form')}; made.method = 'post'; document.body.append(made); made.submit(); made.remove(); return 'see the listener' })()`,
  ],
  [
    'a link’s ping',
    `(() => { const made = document.createElement('a'); made.href = '#here'; made.ping = ${at('page ping')}; document.body.append(made); made.click(); made.remove(); return 'see the listener' })()`,
  ],
  [
    'a peer connection',
    `new Promise((done) => { const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:' + given.port }] }); peer.createDataChannel('x'); peer.onicecandidate = ({ candidate }) => { if (candidate === null) done('see the listener') }; void peer.createOffer().then((offer) => peer.setLocalDescription(offer)) })`,
  ],
  [
    'a peer connection over TCP',
    `new Promise((done) => { const peer = new RTCPeerConnection({ iceServers: [{ urls: 'turn:127.0.0.1:' + given.port + '?transport=tcp', username: 'a', credential: 'b' }] }); peer.createDataChannel('x'); peer.onicecandidate = ({ candidate }) => { if (candidate === null) done('see the listener') }; void peer.createOffer().then((offer) => peer.setLocalDescription(offer)) })`,
  ],
  ['a service worker', `(await navigator.serviceWorker.register('/logic.js'), true)`],
  [
    'a payment handler',
    `(await new PaymentRequest([{ supportedMethods: ${at('page payment')} }], { total: { label: 'x', amount: { currency: 'CNY', value: '1' } } }).canMakePayment()) === true`,
  ],
  [
    'speculation rules',
    `(() => { const made = document.createElement('script'); made.type = 'speculationrules'; made.text = JSON.stringify({ prefetch: [{ urls: [${at('page speculation')}] }] }); document.head.append(made); return 'see the listener' })()`,
  ],
  ['a picture of a simulated site', element('img', `{ src: given.elsewhere + '/img' }`)],
  [
    'a font of a simulated site',
    `(await new FontFace('probe', 'url(' + given.elsewhere + '/font)').load(), true)`,
  ],
  ['a film of a simulated site', element('video', `{ src: given.elsewhere + '/video' }`)],
]

const told = (call: string): string =>
  `new Promise((done) => { const success = () => done(true), fail = ({ errMsg }) => done(errMsg); ${call} })`

/** The program's own API, with addresses on this machine and elsewhere. */
export const networkByApi: readonly Probe[] = [
  ['wx.request to this machine', told(`wx.request({ url: ${at('wx request')}, success, fail })`)],
  ['wx.request elsewhere', told(`wx.request({ url: given.elsewhere + '/wx', success, fail })`)],
  ['wx.request of a file', told(`wx.request({ url: 'file:///etc/passwd', success, fail })`)],
  [
    'wx.request of this page',
    told(`wx.request({ url: 'mp://' + given.other + '/program/script.js', success, fail })`),
  ],
  ['wx.downloadFile', told(`wx.downloadFile({ url: ${at('wx download')}, success, fail })`)],
  [
    'wx.uploadFile',
    told(
      `wx.uploadFile({ url: ${at('wx upload')}, filePath: '/pictures/own.png', name: 'x', success, fail })`,
    ),
  ],
  [
    'wx.connectSocket',
    told(
      `wx.connectSocket({ url: (${at('wx socket')}).replace('http', 'ws'), fail }).onOpen(success)`,
    ),
  ],
]
