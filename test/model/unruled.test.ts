import { expect, test } from 'vitest'
import { LinkForm } from '../../policies/engine/attributes.ts'
import { applies, compile } from '../../policies/engine/compile.ts'
import { factsOf } from '../../policies/engine/facts.ts'
import { Request, type RequestInput } from '../../policies/engine/model.ts'
import { projectLibrary } from '../project.ts'

const { world, packs } = projectLibrary()
const policy = compile(packs.get('cn')!, [], world)
const systems = [...world.systems.values()]
const instants = ['2008-01-01', '2013-12-01', '2021-09-16', '2021-12-01', '2026-11-22'].map(
  (day) => `${day}T12:00:00+08:00`,
)

function isUnruled(request: RequestInput): boolean {
  const facts = factsOf(Request.parse(request), world)
  if (facts === undefined) throw new Error('these requests have nothing that cannot be read')
  const rules = request.action === 'pay' ? policy.payments : policy.links
  return !rules.some((rule) => applies(rule, facts))
}

test('each app has a rule for each of its places and everyone to whom a link there may lead', () => {
  const unruled = new Set<string>()
  for (const { id: host, surfaces } of systems)
    for (const surface of surfaces)
      for (const target of [...world.systems.keys(), undefined])
        for (const form of LinkForm.options)
          for (const at of instants)
            if (isUnruled({ at, host, surface, target, form }))
              unruled.add(`${host} ${surface} ${form} ${target ?? 'unknown'}`)
  expect([...unruled]).toEqual([])
}, 60_000)

test('each checkout has a rule for each way to pay that it could offer, in its own app and in others', () => {
  const unruled = new Set<string>()
  for (const { id: merchant, methods } of systems)
    for (const host of [merchant, 'wechat', 'alipay'])
      for (const method of methods)
        for (const at of instants)
          if (isUnruled({ at, host, surface: 'checkout', merchant, method, action: 'pay' }))
            unruled.add(`${host} ${merchant} ${method} ${at}`)
  expect([...unruled]).toEqual([])
})
