import type { ProgramReply } from '../../ipc/program.ts'
import { bytesOfDataUrl, pictureUrl } from './pictureBytes.ts'
import { fileOf } from './programPages.ts'
import type { Answered } from './requests.ts'
import { addConsole, type Running } from './running.ts'

/** Answers a request of the program for this address, ruled as any other of its requests. */
export type Ask = (url: string) => Promise<ProgramReply>

/**
 * What a shared card shows: the picture that the program named (a file of its own, an address or a data URL), else the
 * upper part of a mini-program's page. A data URL of bounded size: the window loads nothing for it.
 */
export async function cardImage(
  running: Running,
  named: string,
  ask: Ask,
): Promise<string | undefined> {
  if (named !== '') {
    const bytes = await bytesOf(running, named, ask)
    const url = bytes && pictureUrl(bytes)
    if (url !== undefined) return url
    addConsole(
      running,
      'warn',
      `the card's own picture is not shown, for it is no picture of up to 256 KB: ${named.slice(0, 200)}`,
    )
  }
  return running.guest.surface === 'mini-program' ? pageImage(running) : undefined
}

async function bytesOf(running: Running, named: string, ask: Ask): Promise<Uint8Array | undefined> {
  if (/^data:/i.test(named)) return bytesOfDataUrl(named)
  if (!/^https?:/i.test(named)) return fileOf(running.known, named)
  const reply = await ask(named)
  if (reply.type !== 'done') return undefined
  const { body, isBase64 } = reply.value as Answered
  return new Uint8Array(Buffer.from(body, isBase64 ? 'base64' : 'utf8'))
}

/** In pixels. */
const widest = 500
const quality = 82
/** In CSS pixels, as the page's own styles have it. */
const titleBar = 44

/** Five to four, from below the title bar. */
async function pageImage(running: Running): Promise<string | undefined> {
  const { view } = running.guest
  const { width, height } = view.getBounds()
  const top = hasTitleBar(running) ? Math.round(titleBar * view.webContents.getZoomFactor()) : 0
  const shown = await view.webContents.capturePage({
    x: 0,
    y: top,
    width,
    height: Math.min(height - top, Math.round(width * 0.8)),
  })
  if (shown.isEmpty()) return undefined
  const small = shown.getSize().width > widest ? shown.resize({ width: widest }) : shown
  return `data:image/jpeg;base64,${small.toJPEG(quality).toString('base64')}`
}

function hasTitleBar({ known, stack }: Running): boolean {
  const { config } = known.compiled ?? {}
  const window = config?.app['window'] as Readonly<Record<string, unknown>> | undefined
  const own = config?.components[stack.at(-1) ?? '']?.json
  return (own?.['navigationStyle'] ?? window?.['navigationStyle']) !== 'custom'
}
