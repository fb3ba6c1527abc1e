import { ipcMain, type WebContents } from 'electron'
import { z } from 'zod'
import type { Lane } from '../lane.ts'
import { typedField } from './typedField.ts'
import type { ScenarioKeeper } from './scenarioKeeper.ts'

/** What was picked; nothing where the person turned back. */
const Picked = z.string().trim().min(1).max(300).nullable()
const Typed = z.strictObject({
  /** Nothing where the field has no name. */
  into: z.string().trim().min(1).max(300).nullable(),
  /** Nothing where it is a secret, or too long. */
  text: z.string().max(2_000).nullable(),
})

/**
 * Hears what is picked on the phone under the law in force, in the window or a page, and what is written into fields.
 * Answers with what tells all of them whether something is to be picked.
 */
export function servePicking(
  window: WebContents,
  lane: Lane,
  scenario: ScenarioKeeper,
  changed: () => void,
): () => void {
  const guestOf = (sender: WebContents) => lane.guests.ofSession(sender.session)
  ipcMain.on('screen:picked', ({ sender }, raw: unknown) => {
    const picked = Picked.safeParse(raw)
    if ((sender !== window && guestOf(sender) === undefined) || !picked.success) return
    scenario.picked(picked.data ?? undefined)
    changed()
  })
  ipcMain.on('guest:typed', ({ sender }, raw: unknown) => {
    const guest = guestOf(sender)
    const typed = Typed.safeParse(raw)
    if (guest === undefined || !typed.success || lane.guests.shown() !== guest) return
    const { into, text } = typed.data
    const running = lane.programs.runningOf(guest)
    scenario.typed(
      into === null || text === null ? undefined : typedField(running, into, text),
      guest.person,
    )
    changed()
  })
  let told = false
  return () => {
    const isOn = scenario.isPicking()
    if (!isOn && !told) return
    told = isOn
    window.send('screen:pick', isOn)
    // Pages that come up meanwhile are told too.
    for (const { view } of lane.guests.all())
      if (!view.webContents.isDestroyed()) view.webContents.send('screen:pick', isOn)
  }
}
