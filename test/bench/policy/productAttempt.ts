import { openLinkAttempt } from '../../../policies/engine/attempt.ts'
import type { CompiledPolicy } from '../../../policies/engine/compile.ts'
import { makeLaw } from '../../../policies/engine/law.ts'
import type { LinkEvent } from '../../../policies/engine/linkMachine.ts'
import type { Request } from '../../../policies/engine/model.ts'

const events: Readonly<Record<string, LinkEvent>> = {
  'open-link': { type: 'link.opened' },
  load: { type: 'resource.requested' },
  share: { type: 'link.shared' },
  copy: { type: 'link.shared' },
}

/** An attempt as the window and the replay run it, with the whole ruling: what was tried, and what nearly decided. */
export function productAttempt(policy: CompiledPolicy): (request: Request) => number {
  const law = makeLaw(policy, 'bench', '2021-12-01T00:00:00+08:00')
  const indexes = new Map(policy.links.map(({ id }, index) => [id, index]))
  return (request) => {
    const attempt = openLinkAttempt(law, request, () => undefined)
    attempt.send(events[request.action] ?? { type: 'link.opened' })
    return indexes.get(attempt.ruling()?.rule ?? '') ?? policy.links.length
  }
}
