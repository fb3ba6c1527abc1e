import type { CommandId } from '../../electron/ipc/commands.ts'
import type { HostInput, HostState } from '../../electron/ipc/host.ts'
import type { LawState, PackChoice } from '../../electron/ipc/law.ts'
import { panelNames, type PanelName } from '../../electron/ipc/panels.ts'
import type { SampleName } from '../../electron/ipc/samples.ts'
import { call, hutong } from '../bridge.ts'
import { toggleCompare } from '../compare/CompareButton.tsx'
import { isRecording, isWritten, saveScenario } from '../desk/scenario/scenarioDeeds.ts'
import { showTool, toolNow, type Tool } from '../desk/tool.ts'
import { showDialog } from '../dialog/dialog.ts'
import { stateNow } from '../hostState.ts'
import { tell } from '../notice.ts'
import { toggled } from '../panels/panelSizes.ts'
import { stepped as steppedTo } from '../timeline/stepped.ts'
import { stopsOf } from '../timeline/timeScale.ts'
import { findOnDesk, focusOn, isWriting, stepInText } from './focus.ts'

type Deed = Readonly<{
  run: (state: HostState) => void
  /** Always, where it is absent. */
  isAvailable?: (state: HostState) => boolean
}>

/** Every tool has a command that brings it to the front. */
const toTools: Readonly<Record<`view.${Tool}`, Deed>> = {
  'view.board': toTool('board'),
  'view.text': toTool('text'),
  'view.diff': toTool('diff'),
  'view.rules': toTool('rules'),
  'view.programs': toTool('programs'),
  'view.scenario': toTool('scenario'),
  'view.runner': toTool('runner'),
  'view.backtest': toTool('backtest'),
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
  'file.settings': { run: () => showDialog('settings') },
  'edit.undo': {
    run: (state) => void (isWriting() ? stepInText('undo') : call(`${stepped(state)}.undo`, {})),
    isAvailable: (state) => canStep(state, 'canUndo') || isWriting(),
  },
  'edit.redo': {
    run: (state) => void (isWriting() ? stepInText('redo') : call(`${stepped(state)}.redo`, {})),
    isAvailable: (state) => canStep(state, 'canRedo') || isWriting(),
  },
  'edit.find': { run: () => void findOnDesk() },
  'edit.find-in-log': {
    run: () => focusOn('.log input[type="search"]'),
    isAvailable: ({ settings }) => !settings.panels.hidden.includes('log'),
  },
  'view.palette': { run: () => showDialog('palette') },
  ...toTools,
  'view.phone': toPanel('phone'),
  'view.ruling': toPanel('ruling'),
  'view.log': toPanel('log'),
  'view.panels': {
    run: () => void call('settings.set', { panels: { hidden: [] } }),
    isAvailable: ({ settings }) =>
      settings.panels.hidden.length > 0 ||
      panelNames.some((name) => settings.panels[name] !== undefined),
  },
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
  'scenario.record': {
    run: (state) => {
      if (isRecording(state)) void call('scenario.stop', {})
      else void call('scenario.record', {})
      showOnDesk('scenario', state)
    },
    isAvailable: ({ story }) => story === undefined,
  },
  'scenario.open': {
    run: (state) => {
      showOnDesk('scenario', state)
      // What is wrong with the file stands in the tool.
      void hutong.call('scenario.open', {})
    },
    isAvailable: (state) => !isRecording(state),
  },
  'scenario.save': { run: () => void saveScenario(false), isAvailable: isWritten },
  'scenario.save-as': { run: () => void saveScenario(true), isAvailable: isWritten },
  'scenario.copy': { run: () => void call('scenario.copy', {}), isAvailable: isWritten },
  'scenario.discard': {
    run: () => void call('scenario.discard', {}),
    isAvailable: isWritten,
  },
  'help.shortcuts': { run: () => showDialog('shortcuts') },
  'help.about': { run: () => showDialog('about') },
}

/** What undo takes back: the scenario’s changes while that is in front of the desk, otherwise the law’s. */
function stepped({ compare }: HostState): 'scenario' | 'law' {
  return compare === undefined && toolNow() === 'scenario' ? 'scenario' : 'law'
}

function canStep(state: HostState, way: 'canUndo' | 'canRedo'): boolean {
  return state[stepped(state)]?.[way] === true
}

function toTool(tool: Tool): Deed {
  return { run: (state) => showOnDesk(tool, state) }
}

function toPanel(name: PanelName): Deed {
  return {
    run: ({ settings }) => void call('settings.set', { panels: toggled(settings.panels, name) }),
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
    return pack && steppedTo(stopsOf(pack), Date.parse(law.at), key, true)?.policy
  }
  return {
    run: (state) => {
      const policy = policyOf(state)
      if (policy !== undefined) void call('law.choose', { policy })
    },
    isAvailable: (state) => policyOf(state) !== undefined,
  }
}

/** The desk is not there while two phones stand in its place. */
function showOnDesk(tool: Tool, state: HostState | undefined): void {
  if (state?.compare !== undefined) void call('compare.end', {})
  showTool(tool)
}

/** Shows it as text, where its comments say what to try. */
export async function openSample(name: SampleName): Promise<void> {
  const reply = await call('law.sample', { name })
  if (reply.ok) showOnDesk('text', stateNow())
}

async function addProgram(): Promise<void> {
  const reply = await call('program.add', {})
  if (reply.ok) showOnDesk('programs', stateNow())
}

async function tellOf(type: 'saved' | 'exported', name: 'law.save-as' | 'log.export') {
  const reply = await call(name, {})
  if (reply.ok && reply.path !== undefined) tell({ type, path: reply.path })
}
