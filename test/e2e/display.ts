import { spawn, type ChildProcess } from 'node:child_process'
import process from 'node:process'

let server: ChildProcess | undefined

/** A display for the windows where there is none. */
export async function setup(): Promise<void> {
  if (process.platform !== 'linux' || process.env['DISPLAY'] !== undefined) return
  server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const pipe = server.stdio[3]
  if (pipe === null || pipe === undefined) throw new Error('Xvfb has no display pipe')
  process.env['DISPLAY'] = await new Promise<string>((resolve, reject) => {
    pipe.once('data', (text: Buffer) => resolve(`:${text.toString().trim()}`))
    server?.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
  })
}

export function teardown(): void {
  if (server === undefined) return
  server.kill()
  server = undefined
  delete process.env['DISPLAY']
}
