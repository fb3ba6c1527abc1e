import { ApiFailure } from '../apiContext.ts'
import type { Options, Result } from './apiSet.ts'
import { makeEmitter } from './emitter.ts'
import type { Answer } from './exchange.ts'
import type { Callback } from './given.ts'

/** What wx.request and its like return at once. */
export type NetworkTask = Readonly<{
  task: Record<string, Callback>
  cut: Promise<never>
  arrived: (answer: Answer) => void
}>

/** Serves options, and tells a task how far it is. */
export type TaskServe = (options: Options, network: NetworkTask) => Promise<Result>

export function makeNetworkTask(fault: (where: string, error: unknown) => void): NetworkTask {
  const events = ['HeadersReceived', 'ProgressUpdate', 'ChunkReceived']
  const { methods, emit } = makeEmitter(events, fault)
  let abort: () => void = () => {}
  const cut = new Promise<never>((_, reject) => {
    abort = () => reject(new ApiFailure('abort'))
  })
  // Only a race listens to it.
  cut.catch(() => {})
  const arrived = ({ header, statusCode, cookies, text }: Answer): void => {
    const total = text.length
    emit('HeadersReceived', { header, headers: header, statusCode, cookies })
    emit('ChunkReceived', { data: new TextEncoder().encode(text).buffer })
    emit('ProgressUpdate', {
      progress: 100,
      totalBytesWritten: total,
      totalBytesExpectedToWrite: total,
      totalBytesSent: total,
      totalBytesExpectedToSend: total,
    })
  }
  return { task: { abort: () => abort(), ...methods }, cut, arrived }
}
