import type { CommandId } from '../../electron/ipc/commands.ts'
import type { HostInput, HostState, LawState, PackChoice } from '../../electron/ipc/host.ts'
import { call } from '../bridge.ts'
import { toggleCompare } from '../compare/CompareButton.tsx'
import { showTool, type Tool } from '../desk/tool.ts'
import { showDialog } from '../dialog/dialog.ts'
import { tell } from '../notice.ts'
import { stepped } from '../timeline/stepped.ts'
import { stopsOf } from '../timeline/timeScale.ts'
import { findOnDesk, focusOn, isWriting, stepInText } from './focus.ts'

type Deed = Readonly<{
  run: (state: HostState) => void
  /** Always, where it is absent. */
  isAvailable?: (state: HostState) => boolean
}>

/** The tool that a command brings to the front; every tool has one. */
const tools: Readonly<Record<Tool, CommandId>> = {
  board: 'view.board',
  text: 'view.text',
  rules: 'view.rules',
  programs: 'view.programs',
}

/** What each command does, and when it can. */
export const deeds: Readonly<Record<CommandId, Deed>> = {
  'file.open-policy': { run: () => void call('law.open', {}) },
  'file.open-program': { run: () => void addProgram() },
  'file.save-overlay': { run: () => void tellOf('saved', 'law.save-as') },
  'file.export-log': {
    run: () => void tellOf('exported', 'log.export'),
    isAvailable: ({ logged }) => logged > 0,
  },
  'edit.undo': {
    run: () => void (isWriting() ? stepInText('undo') : call('law.undo', {})),
    isAvailable: ({ law }) => law.canUndo || isWriting(),
  },
  'edit.redo': {
    run: () => void (isWriting() ? stepInText('redo') : call('law.redo', {})),
    isAvailable: ({ law }) => law.canRedo || isWriting(),
  },
  'edit.find': { run: () => void findOnDesk() },
  'edit.find-in-log': { run: () => focusOn('.log input[type="search"]') },
  'view.palette': { run: () => showDialog('palette') },
  'view.board': toTool('board'),
  'view.text': toTool('text'),
  'view.rules': toTool('rules'),
  'view.programs': toTool('programs'),
  'view.zh': setting({ language: 'zh' }),
  'view.en': setting({ language: 'en' }),
  'view.light': setting({ theme: 'light' }),
  'view.dark': setting({ theme: 'dark' }),
  'view.system': setting({ theme: 'system' }),
  'policy.date': { run: () => focusOn('.date-field input') },
  'policy.next': toNamedDate('ArrowRight'),
  'policy.last': toNamedDate('ArrowLeft'),
  'policy.reset': {
    run: () => void call('law.reset', {}),
    isAvailable: ({ law }) => law.overrides > 0,
  },
  'view.compare': {
    run: ({ law, packs, compare }) => toggleCompare(law, packs, compare !== undefined),
  },
  'view.home': {
    run: () => void call('phone.show', { screen: { type: 'home' } }),
    isAvailable: ({ phone }) =>
      phone.sheet === undefined && (phone.screen.type !== 'home' || phone.page !== undefined),
  },
  'help.shortcuts': { run: () => showDialog('shortcuts') },
}

/** The command that brings this tool to the front. */
export function commandOf(tool: Tool): CommandId {
  return tools[tool]
}

function toTool(tool: Tool): Deed {
  return {
    run: ({ compare }) => {
      // The desk is not there while two phones stand in its place.
      if (compare !== undefined) void call('compare.end', {})
      showTool(tool)
    },
  }
}

function setting(change: HostInput<'settings.set'>): Deed {
  const [key, value] = Object.entries(change)[0] ?? []
  return {
    run: () => void call('settings.set', change),
    isAvailable: ({ settings }) => settings[key as keyof typeof settings] !== value,
  }
}

function toNamedDate(key: 'ArrowLeft' | 'ArrowRight'): Deed {
  const policyOf = ({ law, packs }: Readonly<{ law: LawState; packs: readonly PackChoice[] }>) => {
    const pack = packs.find(({ name }) => name === law.pack)
    return pack && stepped(stopsOf(pack), Date.parse(law.at), key, true)?.policy
  }
  return {
    run: (state) => {
      const policy = policyOf(state)
      if (policy !== undefined) void call('law.choose', { policy })
    },
    isAvailable: (state) => policyOf(state) !== undefined,
  }
}

async function addProgram(): Promise<void> {
  const reply = await call('program.add', {})
  if (reply.ok) showTool('programs')
}

async function tellOf(type: 'saved' | 'exported', name: 'law.save-as' | 'log.export') {
  const reply = await call(name, {})
  if (reply.ok && reply.path !== undefined) tell({ type, path: reply.path })
}
