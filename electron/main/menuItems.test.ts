import { expect, test } from 'vitest'
import { commandIds, type CommandId, type MenuChoice } from '../ipc/commands.ts'
import { menuItems, type MenuFor } from './menuItems.ts'

const plain: MenuFor = { language: 'en', isMac: false, isPackaged: false, recent: [] }
const chosen: MenuChoice[] = []
const deeds = {
  choose: (choice: MenuChoice) => void chosen.push(choice),
  zoom: () => undefined,
  inspect: () => undefined,
}
type Item = ReturnType<typeof menuItems>[number]
const flat = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
const labels = (menu: Partial<MenuFor>) =>
  flat(menuItems({ ...plain, ...menu }, deeds)).flatMap(({ label }) => label ?? [])

test('every command is in the menu once', () => {
  for (const isMac of [false, true]) {
    const ids = flat(menuItems({ ...plain, isMac }, deeds)).flatMap(({ id }) => id ?? [])
    expect(ids.toSorted()).toEqual(commandIds.toSorted())
  }
})

test('a choice tells the window the same id', () => {
  chosen.length = 0
  for (const item of flat(menuItems(plain, deeds)))
    if (item.id !== undefined) (item.click as () => void)()
  expect(new Set(chosen.map((choice) => ('command' in choice ? choice.command : '')))).toEqual(
    new Set<CommandId>(commandIds),
  )
})

test('the menu speaks one language at a time', () => {
  expect(labels({ language: 'en' }).filter((label) => /\p{Script=Han}/u.test(label))).toEqual([])
  expect(labels({ language: 'zh' }).filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([])
})

test('files that were opened are listed by their names, and chosen by their places', () => {
  chosen.length = 0
  for (const { label, click } of flat(menuItems({ ...plain, recent: ['/a/week-38.yaml'] }, deeds)))
    if (label === 'week-38.yaml') (click as () => void)()
  expect(chosen).toEqual([{ recent: '/a/week-38.yaml' }])
})

test('a packed app has no developer tools', () => {
  expect(labels({ isPackaged: true }).join()).not.toContain('Developer tools')
})
