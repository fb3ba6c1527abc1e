import type { ProgramEntry } from '../../electron/ipc/deskPrograms.ts'
import { call } from '../bridge.ts'
import { showTool } from '../desk/tool.ts'
import type { App } from './apps.ts'

export function openApp({ screen, program }: App): void {
  if (program) openProgram(program)
  else void call('phone.show', { screen })
}

/** Runs a program; one that does not compile opens its panels instead. */
export function openProgram({ id, status }: ProgramEntry): void {
  switch (status) {
    case 'ready':
      void call('program.run', { program: id })
      return
    case 'failed':
      seeProblems(id)
      return
    case 'compiling':
  }
}

export function seeProblems(program: string): void {
  showTool('programs')
  void call('program.inspect', { program })
}
