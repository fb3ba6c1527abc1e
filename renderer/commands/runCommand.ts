import { commandIds, commands, type CommandId } from '../../electron/ipc/commands.ts'
import { call, hutong } from '../bridge.ts'
import { stateNow } from '../hostState.ts'
import { deeds, openSample } from './deeds.ts'
import { isWriting } from './focus.ts'
import { isPressed, isTyped } from './keys.ts'

export const isMac = hutong.platform === 'darwin'

export function isAvailable(id: CommandId): boolean {
  const state = stateNow()
  return state !== undefined && deeds[id].isAvailable?.(state) !== false
}

/** Does what a command says, if it can be done now. */
export function runCommand(id: CommandId): void {
  const state = stateNow()
  if (state !== undefined && isAvailable(id)) deeds[id].run(state)
}

/** Runs commands by their keys and from the menu; ends with what is returned. */
export function hearCommands(): () => void {
  const onKey = (event: KeyboardEvent): void => {
    // What stands in front of the window has the keys to itself.
    if (event.defaultPrevented || event.isComposing || isCovered()) return
    const id = commandIds.find((each) =>
      commands[each].keys.some(
        (keys) => isPressed(keys, event, isMac) && !(isTyped(keys) && isWriting()),
      ),
    )
    if (id === undefined) return
    event.preventDefault()
    runCommand(id)
  }
  const endMenu = hutong.onMenu((choice) => {
    if ('recent' in choice) void call('law.load-recent', { path: choice.recent })
    else if ('sample' in choice) void openSample(choice.sample)
    else if (!isCovered()) runCommand(choice.command)
  })
  document.addEventListener('keydown', onKey)
  return () => {
    endMenu()
    document.removeEventListener('keydown', onKey)
  }
}

/** By a dialog, or by a story that is told. */
function isCovered(): boolean {
  return document.querySelector('[aria-modal="true"], .window-presenting') !== null
}
