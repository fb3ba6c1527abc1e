type Exports = Record<string, unknown>
type Require = ((name: string) => unknown) & { async: (name: string) => Promise<unknown> }
type Factory = (require: Require, module: { exports: unknown }, exports: Exports) => void

/** A program's modules as its compiled script defines them; each runs once, when it is first required. */
export type Modules = Readonly<{
  define: (name: string, dependencies: Readonly<Record<string, string>>, factory: Factory) => void
  require: (name: string) => unknown
}>

export function makeModules(): Modules {
  const defined = new Map<
    string,
    Readonly<{ dependencies: Readonly<Record<string, string>>; factory: Factory }>
  >()
  const loaded = new Map<string, { exports: unknown }>()
  const load = (name: string): unknown => {
    const known = loaded.get(name)
    if (known) return known.exports
    const found = defined.get(name)
    if (found === undefined) throw new Error(`module '${name}' is not defined`)
    const { dependencies, factory } = found
    const require = ((wanted: string): unknown => {
      const target = Object.hasOwn(dependencies, wanted) ? dependencies[wanted] : undefined
      if (target === undefined)
        throw new Error(`module '${wanted}' is not defined, require args is '${wanted}'`)
      return load(target)
    }) as Require
    require.async = async (wanted) => require(wanted)
    const module = { exports: {} as unknown }
    loaded.set(name, module)
    factory.call(undefined, require, module, module.exports as Exports)
    return module.exports
  }
  return {
    define: (name, dependencies, factory) => {
      defined.set(name, { dependencies, factory })
    },
    require: load,
  }
}
