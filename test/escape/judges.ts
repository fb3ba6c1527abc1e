import { appendFileSync, chmodSync, readFileSync, writeFileSync } from 'node:fs'
import dgram from 'node:dgram'
import net from 'node:net'
import path from 'node:path'
import { addressOf, caseOf, portOf, secondAddress, type Case } from './case.ts'

/** Something that reached the outside, and the case it names. */
export type Escape = Readonly<{
  judge: 'dns' | 'tcp' | 'udp' | 'program' | 'clipboard' | 'crash'
  number: number | undefined
  detail: string
}>

/** Listeners that know nothing of the app: whatever they hear has got out. */
export type Judges = Readonly<{ heard: () => readonly Escape[]; close: () => void }>

const tcpPorts = [21, 80, 443, 631, 3478, 5349, 8443]
const udpPorts = [443, 3478]
/** Programs that Chromium or GTK would start for an address. */
const openers = ['xdg-open', 'gio', 'gvfs-open', 'kde-open', 'xdg-email', 'sensible-browser']

export async function openJudges(folder: string, cases: readonly Case[]): Promise<Judges> {
  const escapes: Escape[] = []
  const opened = path.join(folder, 'opened.txt')
  writeOpeners(folder, opened)
  const closers = [
    await listenForNames((name) =>
      escapes.push({ judge: 'dns', number: caseOf(name), detail: name }),
    ),
    ...(await Promise.all(
      tcpPorts.map((port) =>
        listenForConnections(port, (address) =>
          escapes.push({ judge: 'tcp', number: caseOf(address), detail: `${address}:${port}` }),
        ),
      ),
    )),
    ...(await Promise.all(
      udpPorts.map((port) =>
        listenForPackets('0.0.0.0', port, () =>
          escapes.push({ judge: 'udp', number: undefined, detail: `port ${port}` }),
        ),
      ),
    )),
    ...(await Promise.all(
      cases
        .filter(({ body }) => body.includes(secondAddress))
        .map(({ number }) =>
          listenForPackets('0.0.0.0', portOf(number), () =>
            escapes.push({ judge: 'udp', number, detail: `port ${portOf(number)}` }),
          ),
        ),
    )),
  ]
  return {
    heard: () => [
      ...escapes,
      ...readFileSync(opened, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ judge: 'program' as const, number: markedCase(line), detail: line })),
    ],
    close: () => closers.forEach((close) => close()),
  }
}

function markedCase(text: string): number | undefined {
  const found = /case=(\d+)/.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Puts a program in front of each one that would really open an address. */
function writeOpeners(folder: string, opened: string): void {
  appendFileSync(opened, '')
  chmodSync(opened, 0o666)
  for (const name of openers) {
    const file = path.join(folder, name)
    writeFileSync(file, `#!/bin/sh\necho "$0 $*" >> '${opened}'\n`)
    chmodSync(file, 0o755)
  }
}

async function listenForConnections(
  port: number,
  heard: (address: string) => void,
): Promise<() => void> {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined)
    heard((socket.localAddress ?? '').replace('::ffff:', ''))
    setTimeout(() => socket.destroy(), 300)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '0.0.0.0', resolve)
  })
  return () => server.close()
}

async function listenForPackets(
  address: string,
  port: number,
  heard: (message: Buffer, from: dgram.RemoteInfo, socket: dgram.Socket) => void,
): Promise<() => void> {
  const socket = dgram.createSocket('udp4', (message, from) => heard(message, from, socket))
  socket.on('error', () => undefined)
  await new Promise<void>((resolve) => socket.bind(port, address, resolve))
  return () => socket.close()
}

/** A name server that answers for the cases' own names and for nothing else. */
async function listenForNames(heard: (name: string) => void): Promise<() => void> {
  const closePackets = await listenForPackets('127.0.0.1', 53, (message, from, socket) => {
    socket.send(answerTo(message, heard), from.port, from.address)
  })
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', (message) => {
      const answer = answerTo(message.subarray(2), heard)
      const length = Buffer.alloc(2)
      length.writeUInt16BE(answer.length)
      socket.end(Buffer.concat([length, answer]))
    })
  })
  await new Promise<void>((resolve) => server.listen(53, '127.0.0.1', resolve))
  return () => {
    closePackets()
    server.close()
  }
}

function answerTo(query: Buffer, heard: (name: string) => void): Buffer {
  const labels: string[] = []
  let at = 12
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.subarray(at + 1, at + 1 + length).toString('latin1'))
    at += length + 1
  }
  const name = labels.join('.')
  heard(name)
  const type = query.readUInt16BE(at + 1)
  const number = caseOf(name)
  const head = Buffer.alloc(12)
  query.copy(head, 0, 0, 2)
  head.writeUInt16BE(number === undefined ? 0x8183 : 0x8180, 2)
  head.writeUInt16BE(1, 4)
  const question = query.subarray(12, at + 5)
  if (number === undefined || type !== 1) return Buffer.concat([head, question])
  head.writeUInt16BE(1, 6)
  const record = Buffer.from('c00c000100010000003c0004', 'hex')
  const address = Buffer.from(addressOf(number).split('.').map(Number))
  return Buffer.concat([head, question, record, address])
}
