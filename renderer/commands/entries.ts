import { commandIds, commands } from '../../electron/ipc/commands.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import { sampleNames, samples } from '../../electron/ipc/samples.ts'
import type { Words } from '../../policies/engine/model.ts'
import { writtenDate } from '../../policies/words/writtenDate.ts'
import { call } from '../bridge.ts'
import { rulesAt } from '../rulesAt.ts'
import { policyAt } from '../titleBar/policyAt.ts'
import type { Entry, Group } from './entry.ts'
import { openSample } from './deeds.ts'
import { isAvailable, runCommand } from './runCommand.ts'

export type Places = Readonly<{
  onRule: (rule: string) => void
  onSystem: (system: string) => void
}>

/** All that the palette can find as things stand. */
export function entriesOf(state: HostState, { onRule, onSystem }: Places): readonly Entry[] {
  const { law, rules, packs, board, names, phone, stories } = state
  return [
    ...commandIds
      .filter((id) => id !== 'view.palette' && isAvailable(id))
      .map((id) =>
        entry('command', id, commands[id].title, () => runCommand(id), {
          keys: commands[id].keys[0],
        }),
      ),
    ...packs.flatMap((pack) => [
      ...(pack.name === law.pack ? [] : [packEntry(pack, law.at.slice(0, 10))]),
      ...pack.presets.map(({ name, at, title }) =>
        entry('date', name, title, () => choose(name), { detail: at.slice(0, 10) }),
      ),
    ]),
    ...rulesAt(rules, law.at).map(({ id, title }) =>
      entry('rule', id, title, () => onRule(id), { detail: id }),
    ),
    ...board.rows.map(({ system, host }) =>
      entry('system', system, names[system] ?? { zh: system, en: system }, () => onSystem(system), {
        detail: host,
      }),
    ),
    ...stories.map(({ name, title }) =>
      entry('story', name, title, () => void call('story.begin', { name })),
    ),
    ...phone.people
      .filter(({ id, hasPhone }) => hasPhone && id !== phone.holder)
      .map(({ id, name }) =>
        entry(
          'person',
          id,
          { zh: `${name.zh}的手机`, en: `Phone of ${name.en}` },
          () => void call('phone.hold', { person: id }),
        ),
      ),
    ...sampleNames.map((name) =>
      entry('sample', name, samples[name], () => void openSample(name), { detail: `${name}.yaml` }),
    ),
    ...law.recent.map((file) => {
      const name = file.split(/[\\/]/).at(-1) ?? file
      return entry('file', file, { zh: name, en: name }, () => openRecent(file), { detail: file })
    }),
  ]
}

/** The day that was written, where it is one: `2021-09-17`. */
export function writtenDay({ law }: HostState, text: string): Entry | undefined {
  const zone = law.at.slice(19)
  const policy = policyAt(law.pack, text, zone)
  if (policy === undefined) return undefined
  const at = policy.slice(law.pack.length + 1)
  const said =
    at.length === 10 ? writtenDate(`${at}T00:00${zone}`, 'day') : writtenDate(at, 'minute')
  return entry('date', policy, said, () => choose(policy), {
    detail: at.slice(0, 16).replace('T', ' '),
  })
}

function entry(
  group: Group,
  id: string,
  title: Words,
  go: () => void,
  { detail, keys }: Readonly<{ detail?: string | undefined; keys?: string | undefined }> = {},
): Entry {
  return {
    key: `${group}-${id}`,
    group,
    title,
    go,
    ...(detail === undefined ? {} : { detail }),
    ...(keys === undefined ? {} : { keys }),
  }
}

function packEntry({ name, title }: HostState['packs'][number], date: string): Entry {
  const policy = `${name}@${date}`
  return entry('date', policy, title, () => choose(policy), { detail: policy })
}

function choose(policy: string): void {
  void call('law.choose', { policy })
}

function openRecent(path: string): void {
  void call('law.load-recent', { path })
}
