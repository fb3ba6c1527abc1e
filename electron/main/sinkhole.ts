import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that leads nowhere: it names what still tried to get out, and answers 403. */
export type Sinkhole = Readonly<{
  port: number
  /** Who is told the host and port of each connection that was refused. */
  tell: (listener: (target: string) => void) => void
}>

export async function openSinkhole(): Promise<Sinkhole> {
  let refused = (_target: string): void => undefined
  const server = http.createServer((request, response) => {
    refused(hostOf(request.url))
    response.writeHead(403).end()
  })
  server.on('connect', (request, socket) => {
    refused(hostOf(request.url))
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return {
    port: (server.address() as AddressInfo).port,
    tell: (listener) => {
      refused = listener
    },
  }
}

/** A proxy is asked for `host:port`, or for the whole address where nothing is encrypted. */
function hostOf(target = ''): string {
  if (!target.includes('://')) return target
  return URL.canParse(target) ? new URL(target).host : 'unknown'
}
