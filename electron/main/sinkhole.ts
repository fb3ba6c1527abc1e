import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that leads nowhere: it names what still tried to get out, and answers 403. */
export async function openSinkhole(refused: (target: string) => void): Promise<number> {
  const server = http.createServer((request, response) => {
    refused(request.url ?? 'unknown')
    response.writeHead(403).end()
  })
  server.on('connect', (request, socket) => {
    refused(request.url ?? 'unknown')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return (server.address() as AddressInfo).port
}
