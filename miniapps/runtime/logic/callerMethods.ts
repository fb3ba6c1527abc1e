import { callerPrototype } from './easel.ts'
import type { PageStack } from './pageStack.ts'
import type { EventChannel } from './eventChannel.ts'
import { createIntersectionObserver } from './intersections.ts'
import { addNodeQueries } from './nodeQueries.ts'
import type { Outbox } from './outbox.ts'
import type { Asking } from './asking.ts'

type Loose = Record<string, unknown>
type Caller = Loose & {
  _$: {
    getShadowRoot: () => {
      querySelectorAll: (selector: string) => { getBackendElement: () => { node: number } }[]
    }
    triggerEvent: (name: string, detail: unknown, options: object) => void
  }
  setData: (data: Loose, done?: () => void) => void
  data: Loose
}

/** Methods that pages and components have beside those of the adapter: WeChat's animate, Alipay's $spliceData and others. */
export function addCallerMethods(
  stack: PageStack,
  outbox: Outbox,
  asking: Asking,
  emptyChannel: () => EventChannel,
): void {
  const animate = (
    caller: Caller,
    selector: string,
    frames: readonly Loose[],
    duration: number,
    done?: () => void,
  ): void => {
    const nodes = caller._$.getShadowRoot().querySelectorAll(selector)
    const runs = nodes.map((node) =>
      asking.ask((call) =>
        outbox.post({
          type: 'animate',
          node: node.getBackendElement().node,
          frames,
          duration,
          call,
        }),
      ),
    )
    const finish = async (): Promise<void> => {
      await Promise.all(runs)
      done?.()
    }
    void finish()
  }
  const methods: Readonly<Record<string, (this: Caller, ...input: never[]) => unknown>> = {
    animate(selector: string, frames: readonly Loose[], duration: number, done?: () => void) {
      animate(this, selector, frames, duration, done)
    },
    clearAnimation(selector: string, options: unknown, done?: () => void) {
      animate(this, selector, [], 0, typeof options === 'function' ? (options as () => void) : done)
    },
    applyAnimatedStyle: () => undefined,
    clearAnimatedStyle: () => undefined,
    setUpdatePerformanceListener: () => undefined,
    setInitialRenderingCache: () => undefined,
    setPassiveEvent: () => undefined,
    getTabBar() {
      return stack.tabBarOf(this)
    },
    getPageId: () => `${stack.top()?.number ?? 0}`,
    getOpenerEventChannel() {
      return stack.channelOf(this) ?? emptyChannel()
    },
    $spliceData(changes: Loose) {
      const next = Object.entries(changes).map(([path, change]) => {
        const list = [...(valueAt(this.data, path) as unknown[])]
        list.splice(...(change as [number, number, ...unknown[]]))
        return [path, list] as const
      })
      this.setData(Object.fromEntries(next))
    },
    $batchedUpdates(run: () => void) {
      run()
    },
  }
  addNodeQueries(outbox, asking, () => stack.top()?.caller)
  // Components of libraries choose by it which of their templates they show.
  const fields = { renderer: 'webview', createIntersectionObserver }
  for (const [name, value] of Object.entries({ ...methods, ...fields }))
    Object.defineProperty(callerPrototype, name, { value, writable: true, configurable: true })
}

function valueAt(data: Loose, path: string): unknown {
  return path
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce<unknown>((value, part) => (value as Loose | undefined)?.[part], data)
}
