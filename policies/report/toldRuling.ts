import type { Ruling, Words } from '../engine/model.ts'
import type { Answer } from '../engine/answers.ts'
import type { World } from '../engine/world.ts'
import { decisionSentence, targetName } from '../words/decisionSentence.ts'
import { methodName, systemName } from '../words/registeredNames.ts'

/** A ruling as reports tell it: about what, and why in one sentence. */
export type ToldRuling = Readonly<{
  ruling: Ruling
  host: Words
  /** Whom a link leads to, or who is paid. */
  target: Words
  /** The way to pay, where a payment was asked about. */
  method?: Words
  sentence: Words
}>

export function toldRuling({ request, ruling, address }: Answer, world: World): ToldRuling {
  const hops = address === undefined ? [] : [address]
  return {
    ruling,
    host: systemName(request.host, world),
    target:
      request.method === undefined
        ? targetName(address ?? request.url, request.target, world)
        : systemName(request.merchant ?? request.host, world),
    ...(request.method === undefined ? {} : { method: methodName(request.method, world) }),
    sentence: decisionSentence(ruling, request, hops, world),
  }
}

/** Do two rulings look alike to a person? */
export function isAlike(a: ToldRuling | undefined, b: ToldRuling | undefined): boolean {
  return (
    a?.ruling.verdict === b?.ruling.verdict && a?.ruling.presentation === b?.ruling.presentation
  )
}
