import type { Probe } from './probe.ts'

const database = (work: string): string =>
  `new Promise((done, fail) => { const asked = indexedDB.open('kept', 1); asked.onupgradeneeded = () => asked.result.createObjectStore('kept'); asked.onerror = () => fail(asked.error); asked.onsuccess = () => { const found = asked.result.transaction('kept', 'readwrite').objectStore('kept').${work}; found.onsuccess = () => done(found.result); found.onerror = () => fail(found.error) } })`

/** What one program leaves wherever a page can leave something; each ends with reading it back, which must succeed. */
export const left: readonly Probe[] = [
  [
    'its storage',
    `(await hutongProgram.call('storage.set', { key: 'secret', value: '"victim"' })).type === 'done' && (await hutongProgram.call('program.start', {})).storage.secret === '"victim"'`,
  ],
  [
    'localStorage',
    `(localStorage.setItem('secret', 'victim'), localStorage.getItem('secret') === 'victim')`,
  ],
  [
    'sessionStorage',
    `(sessionStorage.setItem('secret', 'victim'), sessionStorage.getItem('secret') === 'victim')`,
  ],
  [
    'IndexedDB',
    `(await ${database(`put('victim', 'secret')`)}, (await ${database(`get('secret')`)}) === 'victim')`,
  ],
  [
    'its private files',
    `await (async () => { const root = await navigator.storage.getDirectory(); await root.getFileHandle('secret', { create: true }); return true })()`,
  ],
]

/** The same places from another program. */
export const readByOther: readonly Probe[] = [
  ['its storage', `'secret' in (await hutongProgram.call('program.start', {})).storage`],
  ['localStorage', `localStorage.getItem('secret') === 'victim'`],
  ['sessionStorage', `sessionStorage.getItem('secret') === 'victim'`],
  ['IndexedDB', `(await ${database(`get('secret')`)}) === 'victim'`],
  ['IndexedDB’s names', `(await indexedDB.databases()).some(({ name }) => name === 'victim-only')`],
  ['caches', `(await caches.keys()).length > 0`],
  [
    'its private files',
    `(await (await navigator.storage.getDirectory()).getFileHandle('secret')) !== undefined`,
  ],
  ['cookies', `(document.cookie = 'probe=1', document.cookie.includes('secret'))`],
  ['locks', `(await navigator.locks.query()).held.some(({ name }) => name === 'victim-lock')`],
  [
    'a broadcast',
    `new Promise((done) => { const channel = new BroadcastChannel('victim'); channel.onmessage = () => done(true); channel.postMessage('are you there'); setTimeout(() => { channel.close(); done(false) }, 500) })`,
  ],
  [
    'a broadcast of storage',
    `new Promise((done) => { window.addEventListener('storage', () => done(true)); localStorage.setItem('probe', '1'); setTimeout(() => done(false), 300) })`,
  ],
  [
    'another key’s program',
    `(await hutongProgram.call('storage.set', { key: '../' + given.other, value: '1' })).type === 'done' && '__other' in (await hutongProgram.call('program.start', {})).storage`,
  ],
  [
    'the storage access of frames',
    `(await document.requestStorageAccessFor?.('mp://' + given.other), false)`,
  ],
]

/** Keeps answering for the victim while the other program asks. */
export const answers = `(() => { const channel = new BroadcastChannel('victim'); channel.onmessage = () => channel.postMessage('here'); void navigator.locks.request('victim-lock', () => new Promise(() => undefined)); indexedDB.open('victim-only', 1); return true })()`

/** Over 10 MB in all, in values that are each small enough. */
export const quota: Probe = [
  'eleven values of a megabyte',
  `(await Promise.all(Array.from({ length: 11 }, (each, index) => hutongProgram.call('storage.set', { key: 'large' + index, value: JSON.stringify('x'.repeat(1_040_000)) })))).every(({ type }) => type === 'done')`,
]
