import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { addressOf } from '../../policies/engine/address.ts'
import { readSite } from '../../policies/engine/read.ts'
import { routeOf } from '../../policies/engine/site.ts'
import { targetOf } from '../../policies/engine/world.ts'
import { projectLibrary } from '../project.ts'

const { world } = projectLibrary()
const folder = path.resolve(import.meta.dirname, '../../miniapps/sites')
const sites = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const site = readSite(name, readFileSync(path.join(folder, name, 'site.yaml'), 'utf8'))
      return [site.host, site] as const
    }),
)

test('the example of every system that has a simulated site is a page there', () => {
  const simulated = [...sites.keys()].map(
    (host) => targetOf(world, addressOf(`https://${host}/`)!).target,
  )
  const missing = [...new Set(simulated)].filter((id) => {
    const example = world.systems.get(id)?.example
    if (example === undefined) return id !== 'unknown'
    const { host, path: place } = addressOf(example)!
    const site = sites.get(host)
    const route = site === undefined ? undefined : routeOf(site, place)
    return route === undefined || !('file' in route)
  })
  expect(missing).toEqual([])
  expect(simulated.length).toBeGreaterThan(15)
})

test('every system that has a domain has an example', () => {
  const without = [...world.systems.values()].filter(
    ({ domains, example }) => domains.length > 0 && example === undefined,
  )
  expect(without.map(({ id }) => id)).toEqual([])
})

test('mini-programs are known by one id each', () => {
  const ids = [...world.systems.values()].flatMap((system) =>
    system['mini-programs'].map(({ host, id }) => `${host} ${id}`),
  )
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(ids).toContain('wechat wx91d27dbf599dff74')
})
