type Loose = Record<string, unknown>
type Method = (this: Loose, ...input: unknown[]) => unknown

/** A page of Alipay's is WeChat's, but for the map of page events. */
export function alipayPage(definition: unknown): Loose {
  const { events, ...own } = (definition ?? {}) as Loose
  return { ...(events as Loose | undefined), ...own }
}

/**
 * A component of Alipay's as glass-easel takes it: props become properties, functions among them events, and
 * the life cycle didMount, didUpdate, didUnmount, onInit, deriveDataFromProps is called where its twin is.
 */
export function alipayComponent(
  definition: unknown,
  fault: (where: string, error: unknown) => void,
): Loose {
  const own = (definition ?? {}) as Loose
  const mixins = ((own['mixins'] as unknown[] | undefined) ?? []).filter(
    (mixin): mixin is Loose => typeof mixin === 'object' && mixin !== null,
  )
  const parts = [...mixins, own]
  const props = merged(parts, 'props')
  const data = parts.reduce<Loose>((all, part) => {
    const value =
      typeof part['data'] === 'function' ? (part['data'] as () => Loose)() : part['data']
    return { ...all, ...(value as Loose | undefined) }
  }, {})
  const properties: Loose = Object.fromEntries(
    Object.entries({ className: '', style: '', ...props })
      .filter(([, value]) => typeof value !== 'function')
      .map(([name, value]) => [name, { type: null, value }]),
  )
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
  const names = Object.keys(properties)
  return {
    options: { ...(own['options'] as Loose | undefined), multipleSlots: true },
    data,
    // Which slots the parent fills; templates ask it before they show a slot's default.
    properties: { ...properties, hutongSlots: { type: null, value: {} } },
    methods: merged(parts, 'methods'),
    observers: {
      [names.join(', ')]: function (this: Loose) {
        if (this['isMounted'] !== true) return
        const before = this['before'] as Loose
        this['before'] = { ...(this['data'] as Loose) }
        run(this, 'deriveDataFromProps', this['data'])
        run(this, 'didUpdate', before, before)
      },
    },
    lifetimes: {
      created(this: Loose) {
        Object.defineProperty(this, 'props', { value: propsOf(this, props), writable: true })
        this['$id'] = ++componentCount
      },
      attached(this: Loose) {
        run(this, 'onInit')
        run(this, 'deriveDataFromProps', this['data'])
        this['before'] = { ...(this['data'] as Loose) }
        this['isMounted'] = true
        run(this, 'didMount')
      },
      detached(this: Loose) {
        run(this, 'didUnmount')
      },
    },
  }
}

let componentCount = 0

function merged(parts: readonly Loose[], field: string): Loose {
  return Object.assign({}, ...parts.map((part) => part[field])) as Loose
}

/** `this.props`: values come from the data, functions answer by an event that the template binds. */
function propsOf(self: Loose, defaults: Loose): Loose {
  return new Proxy<Loose>(
    {},
    {
      get: (_target, name) => {
        if (typeof name !== 'string') return undefined
        if (/^(on|catch)[A-Z]/.test(name))
          return (...input: unknown[]) =>
            (self['triggerEvent'] as (name: string, detail: unknown) => void)(name, {
              argumentList: input,
            })
        const value = (self['data'] as Loose)[name]
        return value ?? defaults[name]
      },
      has: () => true,
    },
  )
}
