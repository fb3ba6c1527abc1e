/**
 * What a Worker has and a mini-program has not. This is not the wall (the page's policy and the session are):
 * it keeps programs from meeting half of a browser, and the ways out from being tried by chance.
 */
const unknownToPrograms = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'indexedDB',
  'caches',
  'cookieStore',
  'BroadcastChannel',
  'Worker',
  'SharedWorker',
  'Notification',
  'navigator',
  'location',
  'importScripts',
  'postMessage',
  'close',
  'FileReaderSync',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
  'webkitResolveLocalFileSystemURL',
  'webkitResolveLocalFileSystemSyncURL',
  'createImageBitmap',
  'reportError',
  'onmessage',
  'eval',
]

export function closeScope(scope: object): void {
  for (const name of unknownToPrograms)
    for (
      let owner: object | null = scope;
      owner !== null;
      owner = Object.getPrototypeOf(owner) as object | null
    )
      if (Object.hasOwn(owner, name)) {
        const isGone = Reflect.deleteProperty(owner, name)
        if (!isGone) Reflect.set(owner, name, undefined)
      }
}
