import { mountLast } from './alipayMounts.ts'
import { askReference, keepUndefined, pageOf, propsOf, type Instance } from './alipayProps.ts'

type Loose = Record<string, unknown>
type Method = (this: unknown, ...input: unknown[]) => unknown
type Fault = (where: string, error: unknown) => void
type Later = (callback: () => void) => void
type Seen = Readonly<{ props: Loose; data: Loose }>

/** A page of Alipay's is WeChat's, but for the map of page events, and its own fields stay the objects they are. */
export function alipayPage(definition: unknown): Loose {
  const { events, ...own } = (definition ?? {}) as Loose
  const fields = Object.entries(own).filter(
    ([name, value]) => name !== 'data' && typeof value === 'object' && value !== null,
  )
  return {
    ...(events as Loose | undefined),
    ...own,
    lifetimes: {
      created(this: Loose) {
        Object.assign(this, Object.fromEntries(fields))
      },
    },
  }
}

/**
 * A component of Alipay's as glass-easel takes it: props become properties, functions among them events. Those that
 * templates pass and it does not declare are props too. `afterRender` tells when what changed is in the page.
 */
export function alipayComponent(
  definition: unknown,
  given: readonly string[],
  fault: Fault,
  afterRender: Later,
): Loose {
  const own = (definition ?? {}) as Loose
  const mixins = [own['mixins'] ?? []]
    .flat()
    .filter((mixin): mixin is Loose => typeof mixin === 'object' && mixin !== null)
  const parts = [...mixins, own]
  const defaults = merged(parts, 'props')
  const declared = Object.keys(defaults).filter((name) => typeof defaults[name] !== 'function')
  const known = new Set(['data', 'props', ...declared, ...Object.keys(dataOf(parts))])
  const names = [
    ...new Set(['className', 'style', ...declared, ...given.filter((name) => !known.has(name))]),
  ]
  const run = (self: Loose, name: string, ...input: unknown[]): void => {
    for (const part of parts) {
      const hook = part[name]
      if (typeof hook !== 'function') continue
      try {
        ;(hook as Method).apply(self, input)
      } catch (error) {
        fault(name, error)
      }
    }
  }
  const states = new WeakMap<object, State>()
  const stateOf = (self: Loose): State => states.get(self) as State
  const now = (self: Instance): Seen => ({
    props: self['props'] as Loose,
    data: { ...self.data },
  })
  const derive = (self: Instance, props: Loose): void => {
    const state = stateOf(self)
    if (state.isDeriving) return
    state.isDeriving = true
    run(self, 'deriveDataFromProps', props)
    state.isDeriving = false
  }
  const updated = (self: Instance): void => {
    const state = stateOf(self)
    if (state.isUpdating) return
    state.isUpdating = true
    afterRender(() => {
      state.isUpdating = false
      if (!state.isMounted) return
      const { props, data } = state.seen
      state.seen = now(self)
      run(self, 'didUpdate', props, data)
    })
  }
  return {
    options: { ...(own['options'] as Loose | undefined), multipleSlots: true },
    data: () => ({
      ...Object.fromEntries(names.map((name) => [name, defaults[name]])),
      ...dataOf(parts),
      $id: ++componentCount,
    }),
    properties: {
      ...Object.fromEntries(
        names.map((name) => [name, { type: null, default: () => defaults[name] }]),
      ),
      // Which slots the parent fills; templates ask it before they show a slot's default.
      hutongSlots: { type: null, value: {} },
      hutongFunctions: { type: null, value: '' },
    },
    methods: merged(parts, 'methods'),
    observers: {
      [names.join(', ')]: function (this: Instance) {
        const state = stateOf(this)
        if (!state.isInitialized || state.isSetting) return
        const next = propsOf(this, names, defaults)
        derive(this, next)
        this['props'] = next
        updated(this)
      },
    },
    lifetimes: {
      created(this: Instance) {
        const state: State = {
          isInitialized: false,
          isMounted: false,
          isSetting: false,
          isDeriving: false,
          isUpdating: false,
          seen: { props: {}, data: {} },
        }
        states.set(this, state)
        keepUndefined(this, names, defaults)
        this['$id'] = this.data['$id']
        this['props'] = { ...defaults }
        Object.defineProperty(this, '$page', { get: () => pageOf(this) })
        const set = this.setData
        // Programs hand it on without its component.
        this.setData = (changes, done) => {
          const isOutermost = !state.isSetting
          state.isSetting = true
          set.call(this, changes, done)
          if (!isOutermost) return
          state.isSetting = false
          if (!state.isMounted) return
          derive(this, this['props'] as Loose)
          updated(this)
        }
      },
      attached(this: Instance) {
        const state = stateOf(this)
        this['props'] = propsOf(this, names, defaults)
        run(this, 'onInit')
        derive(this, this['props'] as Loose)
        state.isInitialized = true
        mountLast(this, () => {
          state.isMounted = true
          state.seen = now(this)
          run(this, 'didMount')
          askReference(this, own['ref'])
        })
      },
      detached(this: Instance) {
        const state = stateOf(this)
        if (state.isMounted) run(this, 'didUnmount')
        state.isMounted = false
      },
    },
  }
}

type State = {
  isInitialized: boolean
  isMounted: boolean
  /** Its own change, not one of its parent's. */
  isSetting: boolean
  isDeriving: boolean
  isUpdating: boolean
  /** What it was when it was last told of. */
  seen: Seen
}

let componentCount = 0

function merged(parts: readonly Loose[], field: string): Loose {
  return Object.assign({}, ...parts.map((part) => part[field])) as Loose
}

/** Objects stay the ones that the definition names: instances share them. */
function dataOf(parts: readonly Loose[]): Loose {
  return parts.reduce<Loose>((all, { data }) => {
    const value = typeof data === 'function' ? (data as () => Loose)() : data
    return { ...all, ...(value as Loose | undefined) }
  }, {})
}
