import type { ApiContext, NavigationKind } from '../apiContext.ts'
import type { ApiSet, Options, Serve } from './apiSet.ts'
import { callbackOf, numberOf, recordOf, textOf } from './given.ts'

export function navigationApis(context: ApiContext): ApiSet {
  const forward =
    (kind: NavigationKind): Serve =>
    (options) =>
      context.navigate(kind, { url: textOf(options['url']) })
  return {
    served: {
      navigateTo: (options) =>
        context.navigate('navigateTo', {
          url: textOf(options['url']),
          events: listenersOf(options),
        }),
      redirectTo: forward('redirectTo'),
      reLaunch: forward('reLaunch'),
      switchTab: forward('switchTab'),
      restartMiniProgram: (options) =>
        context.navigate('reLaunch', { url: `/${textOf(options['path']).replace(/^\//, '')}` }),
      navigateBack: (options) =>
        context.navigate('navigateBack', { delta: Math.max(1, numberOf(options['delta'], 1)) }),
    },
  }
}

/** What the opened page may say to this one, by event name. */
function listenersOf(options: Options): Record<string, (data: unknown) => void> {
  const listeners: Record<string, (data: unknown) => void> = {}
  for (const [name, given] of Object.entries(recordOf(options['events']))) {
    const listener = callbackOf(given)
    if (listener !== undefined) listeners[name] = listener
  }
  return listeners
}
