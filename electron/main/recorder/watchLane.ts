import type { Lane } from '../lane.ts'
import { systemOfGuest } from '../systemOfGuest.ts'
import { Traits } from '../../ipc/phone.ts'
import type { Watched } from './watched.ts'

/** What a recording looks at of the phones under the law in force. */
export function watchLane({ law, phones }: Lane): Watched {
  return {
    law,
    person: () => phones.held().person,
    traits: () => {
      const { traits } = phones.held()
      const usual: Readonly<Record<string, unknown>> = Traits.parse({})
      return Object.fromEntries(Object.entries(traits).filter(([key, is]) => usual[key] !== is))
    },
    pageOf: (attempt) => [...phones.all()].find(({ page }) => page?.live.id === attempt)?.page,
    isInFront: (host, merchant) => {
      const { page, screen, programs } = phones.held()
      if (screen.type === 'store-app' && page === undefined) return screen.host === host
      const running = screen.type === 'program' ? programs.get(screen.program) : undefined
      const guest = page === undefined ? running?.guest : page.guest
      return guest?.host === host && systemOfGuest(guest, law()) === merchant
    },
    shared: () => {
      const open = phones.held().sheet
      if (open?.sheet.type !== 'share' || open.guest === undefined) return undefined
      const { url, program } = open.sheet.card
      return {
        from: systemOfGuest(open.guest, law()),
        url,
        ...(program === undefined
          ? {}
          : { page: program.path, ticket: program.hasTicket === true }),
      }
    },
    now: () => performance.now(),
  }
}
