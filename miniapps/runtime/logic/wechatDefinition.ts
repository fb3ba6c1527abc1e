type Loose = Record<string, unknown>
type Method = (this: Loose, ...input: unknown[]) => unknown

const types: readonly unknown[] = [String, Number, Boolean, Array, Object, Function, null]

/** Behaviours that WeChat brings; programs name them by these strings. */
const builtInBehaviors: Readonly<Record<string, Loose>> = {
  'wx://form-field': { properties: { name: { type: String }, value: { type: null } } },
  'wx://form-field-group': {},
  'wx://form-field-button': {},
  'wx://component-export': {},
}

/**
 * A definition of Component or Behavior as old base libraries took it, made to fit glass-easel: behaviours by
 * name, observers by method name, types that are no constructor.
 */
export function wechatDefinition(
  definition: unknown,
  behavior: (definition: Loose) => unknown,
): Loose {
  if (definition === null || typeof definition !== 'object') return {}
  const own = { ...(definition as Loose) }
  if (Array.isArray(own['behaviors'])) own['behaviors'] = behaviorsOf(own['behaviors'], behavior)
  if (own['properties'] !== undefined && own['properties'] !== null)
    own['properties'] = propertiesOf(own['properties'] as Loose)
  return own
}

function behaviorsOf(
  list: readonly unknown[],
  behavior: (definition: Loose) => unknown,
): unknown[] {
  return list
    .map((each) => {
      if (typeof each !== 'string') return each
      const known = builtInBehaviors[each]
      return known === undefined ? undefined : behavior(known)
    })
    .filter((each) => each !== undefined && each !== null)
}

function propertiesOf(properties: Loose): Loose {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, propertyOf(property)]),
  )
}

function propertyOf(property: unknown): unknown {
  if (property === null || typeof property !== 'object' || Array.isArray(property))
    return types.includes(property) ? property : null
  const own = { ...(property as Loose) }
  if (!types.includes(own['type'])) own['type'] = null
  const { observer } = own
  if (typeof observer === 'string')
    own['observer'] = function (this: Loose, ...input: unknown[]): unknown {
      const method = this[observer]
      return typeof method === 'function' ? (method as Method).apply(this, input) : undefined
    }
  if (Array.isArray(own['optionalTypes']))
    own['optionalTypes'] = own['optionalTypes'].filter((type) => types.includes(type))
  return own
}
