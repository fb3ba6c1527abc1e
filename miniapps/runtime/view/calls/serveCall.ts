import type { LogicMessage } from '../../messages.ts'
import type { Services } from '../services.ts'
import { barCalls } from './barCalls.ts'
import { type CallSet, CallRefused } from './callRefused.ts'
import { canvasCalls } from './canvasCalls.ts'
import { feedbackCalls } from './feedbackCalls.ts'
import { forwardedCalls } from './forwardedCalls.ts'
import { mediaCalls } from './mediaCalls.ts'
import { pickCalls } from './pickCalls.ts'

type Call = Extract<LogicMessage, { type: 'call' }>

const calls: CallSet = {
  ...forwardedCalls,
  ...feedbackCalls,
  ...barCalls,
  ...mediaCalls,
  ...canvasCalls,
  ...pickCalls,
}

/** Serves a call here or in main, and answers it. */
export async function serveCall({ call, api, input }: Call, services: Services): Promise<void> {
  try {
    const serve = Object.hasOwn(calls, api) ? calls[api] : undefined
    if (serve === undefined) throw new CallRefused('not supported')
    const value = await serve(input, services)
    if (value instanceof OffscreenCanvas || value instanceof ImageBitmap)
      services.post({ type: 'answer', call, ok: true, value }, [value])
    else services.post({ type: 'answer', call, ok: true, value: value ?? {} })
  } catch (error) {
    const reason = error instanceof CallRefused ? error.reason : String(error)
    services.post({ type: 'answer', call, ok: false, reason })
  }
}
