import type { ProgramConfig } from '../compiled.ts'
import { bridge } from './bridge.ts'
import { startView } from './startView.ts'

/** Fetches what the program is made of, asks main how it was opened, and starts both halves. */
export async function boot(): Promise<void> {
  const { call } = bridge()
  const [config, appStyle, pageStyles, started] = await Promise.all([
    read('/program/config.json').then((answer) => answer.json() as Promise<ProgramConfig>),
    read('/program/app.css').then((answer) => answer.text()),
    read('/program/pages.json').then(
      (answer) => answer.json() as Promise<Readonly<Record<string, string>>>,
    ),
    call('program.start', {}),
  ])
  if (started.type !== 'started')
    throw new Error(started.type === 'refused' ? started.why : started.type)
  startView({ config, appStyle, pageStyles, started })
}

async function read(path: string): Promise<Response> {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer
}
