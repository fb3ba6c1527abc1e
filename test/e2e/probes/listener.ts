import { createSocket } from 'node:dgram'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine that notes who came: paths over TCP, and datagrams. */
export type Listener = Readonly<{
  port: number
  heard: () => readonly string[]
  close: () => Promise<void>
}>

export async function listen(): Promise<Listener> {
  const heard: string[] = []
  const server = http.createServer((request, response) => {
    heard.push(request.url ?? '')
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('heard')
  })
  server.on('connection', (socket) => {
    socket.once('data', (data) => {
      if (!/^(GET|POST|HEAD|OPTIONS) \//.test(data.toString('latin1'))) heard.push('other bytes')
    })
  })
  server.on('upgrade', ({ url }, socket) => {
    heard.push(url ?? '')
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const datagrams = createSocket('udp4')
  datagrams.on('message', (data) => heard.push(`datagram ${data.length}`))
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve))
  return {
    port,
    heard: () => [...heard],
    close: async () => {
      datagrams.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
