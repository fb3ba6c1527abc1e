import type { Action } from './attributes.ts'
import type { RequestInput } from './model.ts'
import { cardLaunch, type Launch } from './programLaunch.ts'
import type { ScenarioStep } from './scenario.ts'
import { StepRefused } from './stepRefused.ts'

type StepOf<T extends ScenarioStep['do']> = Extract<ScenarioStep, { do: T }>
type Opened = StepOf<'link.opened'>
export type Shared = Pick<
  StepOf<'link.shared'>,
  'from' | 'url' | 'target' | 'form' | 'page' | 'ticket'
>

/** What one person shared and another may open; both are empty where the law did not let it come to that. */
export type Passed = Readonly<{
  /** What came into a chat or stands in Moments. */
  shared?: Shared | undefined
  /** The token that was copied last: phones of one desk share a clipboard, as people pass on what they copied. */
  copied?: Shared | undefined
}>

/** What leads out without an address: the phone or the person is asked. */
export const askingActions: ReadonlySet<Action> = new Set([
  'scan',
  'call',
  'contact',
  'save-image',
  'open-location',
  'choose-address',
  'give-phone-number',
])

/** What a share asks: into a chat or Moments it is shared, onto the clipboard it is copied. */
export function askedByShare({
  host,
  to,
  url,
  target,
  form,
}: StepOf<'link.shared'>): Omit<RequestInput, 'at'> {
  return {
    host,
    surface: to,
    action: to === 'clipboard' ? 'copy' : 'share',
    ...(url === undefined ? {} : { url }),
    ...(target === undefined ? {} : { target }),
    ...(form === undefined ? {} : { form }),
  }
}

export function passedBy(step: StepOf<'link.shared'>, isThrough: boolean, before: Passed): Passed {
  const { from, url, target, form, page, ticket } = step
  const shared = isThrough ? { from, url, target, form, page, ticket } : undefined
  return step.to === 'clipboard' ? { ...before, copied: shared } : { ...before, shared }
}

/** A token that was copied out of a chat is on the clipboard; one that could not be is not. */
export function copiedBy({ action }: Opened, isThrough: boolean, passed: Passed): Passed {
  if (action !== 'copy' || passed.shared?.form !== 'token') return passed
  return { ...passed, copied: isThrough ? passed.shared : undefined }
}

/** Does it open what was shared, and nothing that it names itself? */
export function isReceived({ url, target, action, surface }: Opened, { shared }: Passed): boolean {
  if (url !== undefined || target !== undefined) return false
  const isPicture = shared?.form === 'qr' && !surface.startsWith('mini-program')
  return action === undefined || !askingActions.has(action) || (action === 'scan' && isPicture)
}

/** A card starts its mini-program, and of a picture the code is read. */
const opening: Readonly<Partial<Record<string, Action>>> = {
  'mini-card': 'jump-mini-program',
  qr: 'scan',
}

/** What opening it asks, and how its mini-program would start. Throws a sentence where nothing is there. */
export function received(
  { host, surface, action, form }: Opened,
  { shared, copied }: Passed,
): Readonly<{
  asked: Pick<RequestInput, 'url' | 'target' | 'form' | 'action'>
  launch?: Launch | undefined
}> {
  if (surface === 'clipboard') {
    if (copied === undefined)
      throw new StepRefused(
        'nothing-copied',
        'link.opened reads the clipboard, and no token was copied before it',
      )
    if (host !== copied.from)
      throw new StepRefused(
        'other-token',
        `link.opened reads the clipboard in "${host}", and the token on it is of "${copied.from}"`,
        host,
        copied.from,
      )
    // The app knows what its own token stands for.
    const { url, target } = copied
    return { asked: { url, target, action: action ?? 'open-link', form } }
  }
  if (shared === undefined)
    throw new StepRefused(
      'nothing-shared',
      'link.opened has no url, and nothing was shared before it',
    )
  const { url, target, page, ticket } = shared
  const asked = {
    url,
    target,
    form: form ?? shared.form,
    action: action ?? opening[shared.form ?? ''] ?? 'open-link',
  } as const
  const launch =
    asked.action === 'jump-mini-program' ? cardLaunch(surface, page, ticket) : undefined
  return { asked, launch }
}
