import type { ApiContext } from '../apiContext.ts'
import type { ApiSet, Options } from './apiSet.ts'
import { forward } from './forwarded.ts'

/** Programs whose cards are to bring a share ticket to the groups that they come into. */
const ticketed = new WeakSet<ApiContext>()

export function sharesTicket(context: ApiContext): boolean {
  return ticketed.has(context)
}

/** Both name the ticket; the menu itself stays as it is. */
export function shareMenuApis(context: ApiContext): ApiSet {
  const note = ({ withShareTicket }: Options): void => {
    if (withShareTicket === true) ticketed.add(context)
    else if (withShareTicket === false) ticketed.delete(context)
  }
  const show = forward('showShareMenu', context)
  return {
    served: {
      showShareMenu: (options) => {
        note(options)
        return show(options)
      },
      updateShareMenu: note,
    },
  }
}
