import { setTimeout as pause } from 'node:timers/promises'
import type { NetworkLine } from '../../ipc/deskPrograms.ts'
import type { ProgramInput, ProgramReply } from '../../ipc/program.ts'
import type { Attempts } from '../attempts.ts'
import type { Traits } from '../../ipc/phone.ts'
import { checksDomains } from './programDescription.ts'
import { addNetwork, type ProgramSettings, type Running } from './running.ts'

type Request = Required<ProgramInput<'request'>>
/** An answer's body as text where it is text, else base64. */
export type Answered = Readonly<{
  statusCode: number
  header: Readonly<Record<string, string>>
  body: string
  isBase64: boolean
}>

const slowness = 2_000
const longest = 10 * 1024 * 1024
const patience = 60_000

/**
 * Answers wx.request and its kin: ruled first, then from the fixtures in the program's folder
 * (`fixtures/<host>/<path>`), or from the server on this machine that the user named for the host.
 */
export async function answerRequest(
  running: Running,
  request: Request,
  settings: ProgramSettings,
  attempts: Attempts,
  traits: Traits,
): Promise<ProgramReply> {
  const started = performance.now()
  const note = (outcome: NetworkLine['outcome'], bytes = 0): void =>
    addNetwork(running, {
      method: request.method,
      url: request.url.slice(0, 500),
      outcome,
      milliseconds: Math.round(performance.now() - started),
      bytes,
    })
  const url = URL.canParse(request.url) ? new URL(request.url) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    note('failed')
    return { type: 'refused', why: `invalid url "${request.url.slice(0, 200)}"` }
  }
  if (settings.speed === 'none') {
    note('no-network')
    return { type: 'refused', why: 'network is down' }
  }
  const server = settings.mapped.get(url.hostname)
  const fixture = fixtureOf(running, url)
  const live = attempts.link(
    {
      host: running.host,
      surface: running.guest.surface as 'mini-program',
      action: 'load',
      trigger: 'script',
      url: url.href,
      declared:
        (server !== undefined || fixture !== undefined) &&
        (url.protocol === 'https:' || !checksDomains(running.known)),
      ...traits,
    },
    'page',
    'resource.requested',
  )
  if (live.state() !== 'opened') {
    note('ruled-out')
    return { type: 'refused', why: 'url not in domain list' }
  }
  if (settings.speed === 'slow') await pause(slowness)
  try {
    const answered = server === undefined ? fixture : await fromServer(server, url, request)
    if (answered === undefined) {
      note('not-mapped')
      return { type: 'refused', why: `${url.hostname} is not mapped to fixtures or a server` }
    }
    note(answered.statusCode, answered.body.length)
    return { type: 'done', value: answered }
  } catch (error) {
    note('failed')
    return { type: 'refused', why: error instanceof Error ? error.message : String(error) }
  }
}

/** `fixtures/<host>/<path>`, with `.json` where the path has no ending of its own; `index.json` for `/`. */
function fixtureOf(running: Running, url: URL): Answered | undefined {
  const { files } = running.known
  const name = `fixtures/${url.hostname}${url.pathname === '/' ? '/index' : url.pathname}`
  for (const file of [`${name}.json`, name]) {
    const body = files.get(file)
    if (body === undefined) continue
    const isText = /\.(json|txt|html|xml|csv|svg)$/.test(file) || !/\.[^/]*$/.test(file)
    return {
      statusCode: 200,
      header: {
        'Content-Type': file.endsWith('.json') ? 'application/json' : 'application/octet-stream',
      },
      body: Buffer.from(body).toString(isText ? 'utf8' : 'base64'),
      isBase64: !isText,
    }
  }
  return undefined
}

async function fromServer(server: string, url: URL, request: Request): Promise<Answered> {
  const hasBody = !['GET', 'HEAD'].includes(request.method)
  const answer = await fetch(`${server}${url.pathname}${url.search}`, {
    method: request.method,
    headers: { ...request.header, 'x-forwarded-host': url.hostname },
    ...(hasBody ? { body: request.body } : {}),
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (bytes.length > longest) throw new Error('the answer is larger than 10 MB')
  const isText = /^(text\/|application\/(json|javascript|xml))/.test(
    answer.headers.get('content-type') ?? '',
  )
  return {
    statusCode: answer.status,
    header: Object.fromEntries(answer.headers),
    body: bytes.toString(isText ? 'utf8' : 'base64'),
    isBase64: !isText,
  }
}
