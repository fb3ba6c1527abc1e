import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { root } from './packages.mjs'

const folders = ['policies', 'backtest', 'electron', 'miniapps/runtime', 'renderer', 'cli']
/** Comes as a whole, with notices of its own beside it. */
const apart = new Set(['electron'])

/**
 * The packages that end up in what is shipped: those which the sources import, and what those depend on, with the versions
 * of package-lock.json. Optional ones, builds of one native package for each system, are not listed one by one.
 */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const found = new Map()
  const visit = (name, from) => {
    const place = resolvePlace(packages, name, from)
    const entry = packages[place]
    if (entry === undefined || found.has(place)) return
    const { version, license } = entry
    found.set(place, { name, version, license, place })
    const needed = { ...entry.dependencies, ...requiredPeers(entry) }
    for (const each of Object.keys(needed)) visit(each, place)
  }
  for (const name of importedPackages()) visit(name, '')
  return [...found.values()]
    .filter(({ name }) => !name.startsWith('@types/'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function requiredPeers({ peerDependencies = {}, peerDependenciesMeta = {} }) {
  return Object.fromEntries(
    Object.entries(peerDependencies).filter(([name]) => !peerDependenciesMeta[name]?.optional),
  )
}

/** As Node finds it: in the package's own node_modules, else in those of the folders above. */
function resolvePlace(packages, name, from) {
  for (
    let place = from;
    place !== '';
    place = place.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')
  ) {
    const nested = `${place}/node_modules/${name}`
    if (packages[nested] !== undefined) return nested
  }
  return `node_modules/${name}`
}

function importedPackages() {
  const names = new Set()
  for (const folder of folders)
    for (const file of sourceFiles(path.join(root, folder)))
      for (const [, name] of readFileSync(file, 'utf8').matchAll(importPattern))
        if (!isBuiltin(name) && !apart.has(name)) names.add(name)
  return names
}

/** `from 'react'`, `import '@mantine/core/styles.css'`: the package's name alone; relative ones do not match. */
const importPattern =
  /^(?:import|export|\} from)\b[^'\n]*'((?:@[\w.-]+\/)?[\w-][\w.:-]*)(?:\/[^']*)?'/gm

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.(?:test|config))\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
}
