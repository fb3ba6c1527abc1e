import type { DeskProgramCalls } from '../../ipc/deskPrograms.ts'
import type { Reply } from '../../ipc/host.ts'
import type { Simulator } from '../dispatch.ts'
import type { z } from 'zod'

type Handlers = {
  [K in Exclude<keyof DeskProgramCalls, 'program.run'>]: (
    input: z.output<DeskProgramCalls[K]>,
  ) => Reply | Promise<Reply>
}

const done: Reply = { ok: true }

/** What the desk does with mini-programs. */
export function deskPrograms({ catalogue, lanes, chooseFolder, changed }: Simulator): Handlers {
  const { programs, phones } = lanes.inForce
  const finish = (): Reply => {
    changed()
    return done
  }
  return {
    'program.add': async ({ folder }) => {
      const place = folder ?? (await chooseFolder())
      if (place === undefined) return done
      try {
        const id = await catalogue.add(place)
        programs.inspect(id)
        return await programs.run(phones.held(), id)
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        return { ok: false, problem: { zh: `无法打开：${why}`, en: `It cannot be opened: ${why}` } }
      }
    },
    'program.forget': ({ program }) => {
      programs.close(program)
      catalogue.forget(program)
      return finish()
    },
    'program.reload': ({ program }) => programs.reload(program),
    'program.close': ({ program }) => {
      programs.close(program)
      return finish()
    },
    'program.clear-storage': ({ program }) => {
      programs.storageOf(program).clear()
      programs.restart(program)
      return finish()
    },
    'program.map': ({ program, host, server }) => {
      const { mapped } = programs.settingsOf(program)
      if (server === undefined) mapped.delete(host)
      else mapped.set(host, server)
      return finish()
    },
    'program.network': ({ program, speed }) => {
      programs.settingsOf(program).speed = speed
      return finish()
    },
    'program.inspect': ({ program }) => {
      programs.inspect(program)
      return finish()
    },
  }
}
