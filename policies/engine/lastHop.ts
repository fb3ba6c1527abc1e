import { addressOf } from './address.ts'
import type { Attempt } from './attempt.ts'
import type { Request } from './model.ts'
import { noticeKey, targetOf, type World } from './world.ts'

/** What the newest ruling of an attempt was asked: of a chain of redirects, the last hop. */
export function lastHopOf(attempt: Attempt, world: World): Request {
  const { request } = attempt
  const hops = attempt.hops()
  const url = hops.at(-1)
  if (url === undefined || hops.length === 1) return request
  const keyOf = (text: string): string => {
    const address = addressOf(text)
    return noticeKey(address ? targetOf(world, address).target : 'unknown', address)
  }
  const noticed =
    confirmedBefore(attempt).includes(keyOf(url)) ||
    (request.noticed && keyOf(url) === keyOf(hops[0] ?? url))
  const { form: _form, ...rest } = request
  return { ...rest, url, trigger: 'redirect', noticed }
}

/** What was agreed to before the newest ruling: the last agreement of all may have come after it. */
function confirmedBefore({ steps, confirmed }: Attempt): readonly string[] {
  const ruled = steps.findLastIndex(({ rulings }) => rulings.length > 0)
  const isAgreed = steps.slice(ruled + 1).some(({ path }) => path.includes('opened'))
  return isAgreed ? confirmed().slice(0, -1) : confirmed()
}
