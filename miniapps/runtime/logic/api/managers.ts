import type { ApiSet } from './apiSet.ts'
import { callbackOf, type Callback } from './given.ts'

/** Objects that answer questions a simulator has one answer to: no update, no log, no advertisement. */

const nothing: Callback = () => {}

function updateManager(): Record<string, Callback> {
  return {
    onCheckForUpdate: (given) => {
      const listener = callbackOf(given)
      if (listener !== undefined) setTimeout(() => listener({ hasUpdate: false }), 0)
    },
    onUpdateReady: nothing,
    onUpdateFailed: nothing,
    applyUpdate: nothing,
    offCheckForUpdate: nothing,
    offUpdateReady: nothing,
    offUpdateFailed: nothing,
  }
}

function logManager(): Record<string, unknown> {
  const log = { debug: nothing, info: nothing, log: nothing, warn: nothing, error: nothing }
  return {
    ...log,
    in: nothing,
    setFilterMsg: nothing,
    addFilterMsg: nothing,
    getCurrentState: () => ({ size: 0, maxSize: 5_120, logCount: 0, maxLogCount: 200 }),
    tag: () => ({ ...log, setFilterMsg: nothing, addFilterMsg: nothing }),
  }
}

function performanceEntries(): Record<string, unknown> {
  return {
    now: () => performance.now(),
    getEntries: () => [],
    getEntriesByName: () => [],
    getEntriesByType: () => [],
    setBufferSize: nothing,
    createObserver: () => ({ observe: nothing, disconnect: nothing, supportedEntryTypes: [] }),
  }
}

/** No advertisement is ever there: WeChat's number for that is 1004. */
function advertisement(): Record<string, unknown> {
  const listeners: Callback[] = []
  const failure = { errMsg: 'no advertisement', errCode: 1_004 }
  const fail = (): Promise<never> => {
    for (const listener of listeners) listener(failure)
    return Promise.reject(failure)
  }
  return {
    load: fail,
    show: fail,
    destroy: nothing,
    onLoad: nothing,
    offLoad: nothing,
    onClose: nothing,
    offClose: nothing,
    onResize: nothing,
    offResize: nothing,
    onError: (given: unknown) => {
      const listener = callbackOf(given)
      if (listener === undefined) return
      listeners.push(listener)
      setTimeout(() => listener(failure), 0)
    },
    offError: nothing,
  }
}

export const managerApis: ApiSet = {
  direct: {
    getUpdateManager: updateManager,
    getPluginUpdateManager: updateManager,
    getLogManager: logManager,
    getRealtimeLogManager: logManager,
    getPerformance: performanceEntries,
    createRewardedVideoAd: advertisement,
    createInterstitialAd: advertisement,
    createRewardedAd: advertisement,
  },
}
