import type { LogicMessage, ViewMessage } from '../messages.ts'

export type LogicThread = Readonly<{
  post: (message: ViewMessage, transfer?: readonly Transferable[]) => void
  booted: () => void
  /** Calls back once the program has done with all that was posted so far, and the page has what it changed. */
  caughtUp: (callback: () => void) => void
}>

/** How long it may be silent: loading a large program takes a while. */
const patience = { loading: 30_000, running: 5_000 } as const
const beat = 1_000
/** An answer may wait in line behind work of the page's own. */
const grace = 500

/** The program's Worker, and whether it still listens. A loop without end is ended here. */
export function startLogic(
  hear: (message: LogicMessage) => void,
  fell: (text: string) => void,
  /** Something went wrong, but the Worker goes on. */
  broke: (text: string) => void,
): LogicThread {
  const worker = new Worker('/logic.js')
  let wait: number = patience.loading
  let asked = 0
  let askedAt = 0
  let answered = 0
  const waiting: { n: number; callback: () => void }[] = []
  const ask = (): void => {
    if (asked === answered) askedAt = performance.now()
    asked++
    worker.postMessage({ type: 'ping', n: asked } satisfies ViewMessage, [])
  }
  const pong = (n: number): void => {
    answered = Math.min(asked, Math.max(answered, n))
    askedAt = performance.now()
    while (waiting[0] && waiting[0].n <= answered) waiting.shift()?.callback()
  }
  const isSilent = (): boolean => asked > answered && performance.now() - askedAt > wait
  const check = (): void => {
    if (isSilent()) {
      setTimeout(() => {
        if (!isSilent()) return
        clearInterval(heart)
        worker.terminate()
        fell('the program did not answer for 5 s: its Worker was ended')
      }, grace)
      return
    }
    if (asked === answered) ask()
  }
  const heart = setInterval(check, beat)
  worker.addEventListener('message', ({ data }: MessageEvent<LogicMessage>) => {
    if (data.type === 'pong') return pong(data.n)
    try {
      hear(data)
    } catch (error) {
      // The Worker is the program's, so a message may be anything.
      broke(`a message of the program was not understood: ${String(error)}`)
    }
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    broke(`${event.message} ${event.filename}:${event.lineno}`)
  })
  return {
    post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    booted: () => {
      wait = patience.running
    },
    caughtUp: (callback) => {
      ask()
      waiting.push({ n: asked, callback })
    },
  }
}
