import { parentPort, workerData } from 'node:worker_threads'
import { compareSides, type TwoLaws } from './compareSides.ts'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(compareSides(workerData as TwoLaws))
