import { addressOf } from '../engine/address.ts'
import type { Request, Ruling, Words } from '../engine/model.ts'
import { targetOf, type World } from '../engine/world.ts'
import { methodName, systemName } from './registeredNames.ts'
import { sentence } from './sentence.ts'

/** The ruling as one sentence, with the names that the registry has for all concerned. */
export function decisionSentence(
  ruling: Ruling,
  request: Request,
  hops: readonly string[],
  world: World,
): Words {
  const method = request.method === undefined ? undefined : world.methods.get(request.method)
  return sentence(ruling, {
    host: systemName(request.host, world),
    target: method
      ? systemName(request.merchant ?? request.host, world)
      : targetName(hops.at(-1) ?? request.url, request.target, world),
    surface: request.surface,
    action: request.action,
    ...(request.method === undefined ? {} : { method: methodName(request.method, world) }),
  })
}

/** Whom an address leads to, or what was named where there is none. */
export function targetName(
  url: string | undefined,
  named: string | undefined,
  world: World,
): Words {
  const address = url === undefined ? undefined : addressOf(url)
  if (address === undefined)
    return named === undefined ? { zh: '这条内容', en: 'this' } : systemName(named, world)
  const { target } = targetOf(world, address)
  const host = address.host === '' ? `${address.scheme}:` : address.host
  return world.systems.get(target)?.name ?? { zh: host, en: host }
}
