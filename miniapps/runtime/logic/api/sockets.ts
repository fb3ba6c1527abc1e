import { ApiFailure, type ApiContext } from '../apiContext.ts'
import type { ApiSet } from './apiSet.ts'
import { makeEmitter } from './emitter.ts'
import { recordOf } from './given.ts'
import { settle, type Wording } from './settle.ts'

const events = ['Open', 'Message', 'Error', 'Close']
const failure = { errMsg: 'connectSocket:fail sockets are not simulated', error: 12 }

/** A socket that never opens: programs are told as they are of a server that cannot be reached. */
export function socketApis(wording: Wording, context: ApiContext): ApiSet {
  const everywhere = makeEmitter(events, context.fault)
  const { methods } = everywhere
  const unsent = (api: string) => (options: unknown) =>
    settle(api, options, () => refuse('socket is not connected'), wording, context)
  return {
    served: {
      sendSocketMessage: () => refuse('socket is not connected'),
      closeSocket: () => refuse('socket is not connected'),
    },
    direct: {
      connectSocket: (options) => {
        const own = makeEmitter(events, context.fault)
        // Calling out succeeds; that nobody answers comes as an event.
        void settle('connectSocket', recordOf(options), () => ({}), wording, context)
        setTimeout(() => {
          for (const { emit } of [own, everywhere]) {
            emit('Error', failure)
            emit('Close', { code: 1_006, reason: 'abnormal closure' })
          }
        }, 0)
        return {
          ...own.methods,
          readyState: 3,
          send: unsent('sendSocketMessage'),
          close: unsent('closeSocket'),
        }
      },
      ...Object.fromEntries(
        Object.entries(methods).map(([name, method]) => [
          name.replace(/^(on|off)/, '$1Socket'),
          method,
        ]),
      ),
    },
  }
}

function refuse(reason: string): never {
  throw new ApiFailure(reason)
}
