import type { Probe } from './probe.ts'

/** Ways to write a file that lies outside of what a program is served. */
export const spellings: readonly string[] = [
  '/files/../../package.json',
  '/files/../package.json',
  '/../package.json',
  '/files/%2e%2e/%2e%2e/package.json',
  '/files/..%2f..%2fpackage.json',
  '/files/%2e%2e%2f%2e%2e%2fpackage.json',
  '/files/%252e%252e%252f%252e%252e%252fpackage.json',
  '/files/..%252f..%252fpackage.json',
  '/files/..\\..\\package.json',
  '/files/..%5c..%5cpackage.json',
  '/files/%2e%2e%5cpackage.json',
  '/files/....//....//package.json',
  '/files/.../package.json',
  '/files/..;/..;/package.json',
  '/files/%c0%ae%c0%ae/%c0%ae%c0%ae/package.json',
  '/files/%uff0e%uff0e/package.json',
  '/files/package.json%00.png',
  '/files/pictures/own.png%00/../../../package.json',
  '/files/%00',
  '/files//etc/passwd',
  '/files/%2fetc%2fpasswd',
  '/etc/passwd',
  '/files/file:///etc/passwd',
  '/files/C:%5cWindows%5cwin.ini',
  '/files/~/.ssh/id_rsa',
  '/files/.git/config',
  '/files/.env',
  '/files/__proto__',
  '/files/constructor',
  '/files/app.js',
  '/files/app.json',
  '/files/APP.JS',
  '/files/app.js%20',
  '/files/app.js.',
  '/files/app.js/',
  '/files/app.js;.png',
  '/files/app.js%23.png',
  '/files/probes.js',
  '/files/project.config.json',
  '/files/pages/probes/probes.wxml',
  '/__proto__',
  '/constructor',
  '/program/__proto__',
  '/program/../files/app.js',
]

/** Addresses of other programs, of the app and of the disk. */
const elsewhere: readonly string[] = [
  'mp://OTHER/index.html',
  'mp://OTHER/program/script.js',
  'mp://OTHER/program/config.json',
  'mp://OTHER/files/pictures/own.png',
  'file:///etc/passwd',
  'file:///',
  'hutong-app://window/index.html',
  'hutong-app://host/index.html',
  'chrome://version/',
  'chrome://settings/',
  'devtools://devtools/bundled/inspector.html',
  'view-source:file:///etc/passwd',
  'chrome-extension://aapocclcgogkmnckokdopfmhonfmgoek/manifest.json',
  'filesystem:mp://OTHER/temporary/x',
  'app.asar/package.json',
]

const fetched = (address: string): string => `(await fetch(${JSON.stringify(address)})).ok`

export const filesInPage: readonly Probe[] = [
  ...spellings.map((path): Probe => [path, fetched(path)]),
  ...elsewhere.flatMap((address): Probe[] => {
    const to = `${JSON.stringify(address)}.replace('OTHER', given.other)`
    return [
      [`fetch of ${address}`, `(await fetch(${to})).ok`],
      [
        `a picture from ${address}`,
        `new Promise((done) => { const made = new Image(); made.onload = () => done(true); made.onerror = () => done(false); made.src = ${to} })`,
      ],
    ]
  }),
]

export const ownFile: Probe = ['its own picture', fetched('/files/pictures/own.png')]
