import { addressOf } from '../policies/engine/address.ts'
import type { Request, Ruling, Words } from '../policies/engine/model.ts'
import { targetOf, type World } from '../policies/engine/world.ts'
import { sentence } from '../policies/words/sentence.ts'

/** The ruling as one sentence, with the names that the registry has for all concerned. */
export function decisionSentence(
  ruling: Ruling,
  request: Request,
  hops: readonly string[],
  world: World,
): Words {
  const method = request.method === undefined ? undefined : world.methods.get(request.method)
  return sentence(ruling, {
    host: nameOf(request.host, world),
    target: method
      ? nameOf(request.merchant ?? request.host, world)
      : targetName(hops.at(-1) ?? request.url, request.target, world),
    surface: request.surface,
    action: request.action,
    ...(request.method === undefined
      ? {}
      : { method: method?.name ?? { zh: request.method, en: request.method } }),
  })
}

function nameOf(system: string, world: World): Words {
  return world.systems.get(system)?.name ?? { zh: system, en: system }
}

function targetName(url: string | undefined, named: string | undefined, world: World): Words {
  const address = url === undefined ? undefined : addressOf(url)
  if (address === undefined)
    return named === undefined ? { zh: '这条内容', en: 'this' } : nameOf(named, world)
  const { target } = targetOf(world, address)
  const host = address.host === '' ? `${address.scheme}:` : address.host
  return world.systems.get(target)?.name ?? { zh: host, en: host }
}
