import type { ProgramEntry } from '../../electron/ipc/deskPrograms.ts'
import { showTool } from '../desk/tool.ts'
import type { App } from './apps.ts'
import type { LaneCall } from './lane.ts'

export function openApp(call: LaneCall, { screen, program }: App): void {
  if (program) openProgram(call, program)
  else void call('phone.show', { screen })
}

/** Runs a program; one that does not compile opens its panels instead. */
export function openProgram(call: LaneCall, { id, status }: ProgramEntry): void {
  switch (status) {
    case 'ready':
      void call('program.run', { program: id })
      return
    case 'failed':
      seeProblems(call, id)
      return
    case 'compiling':
  }
}

export function seeProblems(call: LaneCall, program: string): void {
  showTool('programs')
  void call('program.inspect', { program })
}
