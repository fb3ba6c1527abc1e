import { app, ipcMain, type Session } from 'electron'
import { programCalls, type ProgramCall, type ProgramReply } from '../../ipc/program.ts'
import type { Language } from '../../ipc/host.ts'
import { callGate } from '../guests.ts'
import type { Lane } from '../lane.ts'
import { answerRequest } from './requests.ts'
import { addConsole, type Running } from './running.ts'

export type ProgramServices = Readonly<{
  laneOf: (session: Session) => Lane | undefined
  language: () => Language
  isDark: () => boolean
  changed: () => void
}>

type Call = {
  [K in ProgramCall]: Readonly<{ name: K; input: ReturnType<(typeof programCalls)[K]['parse']> }>
}[ProgramCall]

/** Answers programs' pages. Who asks is known from the session alone; only a main frame may ask, and not too often. */
export function servePrograms(services: ProgramServices): void {
  const { laneOf } = services
  const gate = callGate((session) => laneOf(session)?.guests.ofSession(session), 400)
  ipcMain.handle('program', async (event, name: unknown, raw: unknown): Promise<ProgramReply> => {
    const passed = gate(event)
    if (typeof passed === 'string') return refused(passed)
    const lane = laneOf(passed.session)
    const running = lane?.programs.runningOf(passed)
    if (lane === undefined || running === undefined) return refused('unknown sender')
    if (typeof name !== 'string' || !Object.hasOwn(programCalls, name))
      return refused('unknown call')
    const input = programCalls[name as ProgramCall].safeParse(raw)
    if (!input.success) {
      const [issue] = input.error.issues
      return refused(`parameter error: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
    }
    return answer(running, { name, input: input.data } as Call, lane, services)
  })
}

async function answer(
  running: Running,
  call: Call,
  { programs, exits, sheets, attempts, phones, visits }: Lane,
  services: ProgramServices,
): Promise<ProgramReply> {
  const { changed } = services
  switch (call.name) {
    case 'program.start':
      return {
        type: 'started',
        launch: running.launch,
        storage: running.storage.all(),
        host: running.host,
        language: services.language() === 'zh' ? 'zh_CN' : 'en',
        theme: services.isDark() ? 'dark' : 'light',
      }
    case 'storage.set': {
      const isKept = running.storage.set(call.input.key, call.input.value)
      return isKept ? done : refused('exceed storage max size 10Mb')
    }
    case 'storage.remove':
      running.storage.remove(call.input.key)
      return done
    case 'storage.clear':
      running.storage.clear()
      return done
    case 'request': {
      const settings = programs.settingsOf(running.known.id)
      const { traits } = phones.of(running.person)
      const reply = await answerRequest(running, call.input, settings, attempts, traits)
      changed()
      return reply
    }
    case 'payment.request':
      return exits.pay(running, call.input)
    case 'checkout.methods': {
      const reply = sheets.checkout(running.guest)
      return reply.type === 'methods' ? reply : refused('there is no checkout')
    }
    case 'checkout.pay': {
      const { method, amount, title } = call.input
      const reply = await sheets.pay(running.guest, method, amount, title)
      return reply.type === 'payment' ? reply : refused('there is no checkout')
    }
    case 'program.open':
      return exits.openProgram(running, call.input)
    case 'program.back':
      programs.back(running, call.input.extraData)
      return done
    case 'program.exit':
      programs.back(running, '')
      return done
    case 'link.open':
      return exits.openLink(running, call.input)
    case 'web-view.close':
      visits.close(phones.of(running.person))
      return done
    case 'clipboard.set':
      return exits.copy(running, call.input.text)
    case 'clipboard.get':
      return exits.paste(running)
    case 'share':
      return exits.share(running, call.input)
    case 'leave':
      return exits.leave(running, call.input)
    case 'console':
      addConsole(running, call.input.level, call.input.text)
      changed()
      return done
    case 'pages':
      running.stack = call.input.stack
      if (call.input.isBooted && !running.isBooted) programs.booted(running)
      running.isBooted = call.input.isBooted
      running.memory = memoryOf(running)
      changed()
      return done
    case 'data':
      running.data = call.input.json
      changed()
      return done
  }
}

const done: ProgramReply = { type: 'done' }

function refused(why: string): ProgramReply {
  return { type: 'refused', why }
}

/** Working set of the program's process in MB. */
function memoryOf({ guest }: Running): number | undefined {
  const pid = guest.view.webContents.getOSProcessId()
  const kilobytes = app.getAppMetrics().find((metric) => metric.pid === pid)?.memory.workingSetSize
  return kilobytes === undefined ? undefined : Math.round(kilobytes / 1024)
}
