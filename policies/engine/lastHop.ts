import { addressOf } from './address.ts'
import type { Attempt } from './attempt.ts'
import type { Request } from './model.ts'
import { noticeKey, targetOf, type World } from './world.ts'

/** What the newest ruling of an attempt was asked: of a chain of redirects, the last hop. */
export function lastHopOf(attempt: Attempt, world: World): Request {
  const { request } = attempt
  const hops = attempt.hops()
  const url = hops.at(-1)
  if (request.action === 'pay' || url === undefined) return request
  const keyOf = (text: string | undefined): string => {
    const address = text === undefined ? undefined : addressOf(text)
    return noticeKey(address ? targetOf(world, address).target : 'unknown', address)
  }
  const isFirst = hops.length === 1
  const noticed =
    confirmedBefore(attempt).includes(keyOf(url)) ||
    (request.noticed && keyOf(url) === keyOf(hops[0]))
  if (isFirst) return { ...request, url, noticed }
  const { form: _form, ...rest } = request
  return { ...rest, url, trigger: 'redirect', noticed }
}

/** What was agreed to before the newest ruling: the last agreement of all may have come after it. */
function confirmedBefore({ steps, confirmed }: Attempt): readonly string[] {
  const ruled = steps.findLastIndex(({ rulings }) => rulings.length > 0)
  const isAgreed = steps.slice(ruled + 1).some(({ path }) => path.includes('opened'))
  return isAgreed ? confirmed().slice(0, -1) : confirmed()
}
