import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { HostState } from '../../electron/ipc/host.ts'
import { openLinkAttempt, openPaymentAttempt } from '../../policies/engine/attempt.ts'
import { requestOf } from '../../policies/engine/board.ts'
import { compile } from '../../policies/engine/compile.ts'
import { makeLaw, type Law } from '../../policies/engine/law.ts'
import { placeOf, type Library } from '../../policies/engine/library.ts'
import { readPolicy } from '../../policies/engine/read.ts'
import { testIds } from '../../renderer/testIds.ts'
import type { Driver } from './driver.ts'

type Random = (below: number) => number
/** What the overlay said, from the first edit to the newest, and where among these it stands. */
type Edits = { texts: string[]; at: number }
type Action = Readonly<{
  name: string
  isPossible: (state: HostState) => boolean
  act: (driver: Driver, state: HostState, random: Random) => Promise<void>
  /** What it does to the overlay. */
  edit?: 'new' | 'undo' | 'redo'
}>

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let at = seed
  return (below) => {
    at = (at + 0x6d2b79f5) | 0
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const always = (): boolean => true
const hasDesk = ({ compare }: HostState): boolean => compare === undefined
const at = (driver: Driver, id: string) => driver.window.getByTestId(id)
const onPhone = (driver: Driver, id: string) => at(driver, testIds.lane('a')).getByTestId(id)
const press = (driver: Driver, key: string) => driver.window.keyboard.press(key)

async function showBoard(driver: Driver): Promise<void> {
  await at(driver, testIds.deskTool('board')).click()
}

function pick<T>(list: readonly T[], random: Random): T {
  const found = list[random(list.length)]
  if (found === undefined) throw new Error('there is nothing to pick from')
  return found
}

/** The ids of what can be tapped on the phone in front now. */
function tappable({ phone }: HostState): readonly string[] {
  const { screen, page, sheet } = phone
  if (sheet !== undefined) return []
  switch (page?.status) {
    case 'asking':
      return [testIds.noticeContinue, testIds.noticeBack]
    case 'stopped':
    case 'open':
      return [testIds.pageClose]
    case undefined:
      break
    default:
      return []
  }
  switch (screen.type) {
    case 'home':
      return [testIds.app('wechat'), testIds.app('qq')]
    case 'chats':
      return (
        phone.chats
          // Moments are a tab beside the chats.
          .filter(({ host, surface }) => host === screen.host && surface !== 'moments')
          .map(({ id }) => testIds.chat(id))
      )
    case 'chat':
      return phone.chats
        .filter(({ id }) => id === screen.chat)
        .flatMap(({ messages }) => messages)
        .filter(({ card, text, stripped }) => stripped !== true && (card ?? /https?:/.test(text)))
        .map(({ id }) => testIds.link(id, 0))
    default:
      return []
  }
}

const actions: readonly Action[] = [
  {
    name: 'switch a crossing',
    isPossible: hasDesk,
    edit: 'new',
    act: async (driver, { board }, random) => {
      await showBoard(driver)
      const row = pick(board.rows.slice(0, 8), random)
      const column = pick(
        board.columns.filter((_, index) => row.cells[index] !== null),
        random,
      )
      await at(driver, testIds.boardCell(row.system, column)).focus()
      await press(driver, pick(['Space', 'Space', 'Delete'], random))
    },
  },
  { name: 'undo', isPossible: hasDesk, edit: 'undo', act: (driver) => undo(driver, 'Control+z') },
  {
    name: 'redo',
    isPossible: hasDesk,
    edit: 'redo',
    act: (driver) => undo(driver, 'Control+Shift+z'),
  },
  {
    name: 'another tool',
    isPossible: hasDesk,
    act: (driver, _state, random) =>
      at(driver, testIds.deskTool(pick(['board', 'text', 'rules', 'programs'], random))).click(),
  },
  {
    name: 'another date',
    isPossible: always,
    act: async (driver, _state, random) => {
      await at(driver, testIds.timeline).focus()
      await press(
        driver,
        pick(['ArrowLeft', 'ArrowRight', 'Alt+ArrowLeft', 'Alt+ArrowRight'], random),
      )
    },
  },
  {
    name: 'tap on the phone',
    isPossible: (state) => tappable(state).length > 0,
    act: (driver, state, random) =>
      onPhone(driver, pick(tappable(state), random))
        .first()
        .click(),
  },
  {
    name: 'home',
    isPossible: ({ phone }) => phone.sheet === undefined,
    act: (driver) => onPhone(driver, testIds.homeIndicator).click(),
  },
  {
    name: 'another person',
    isPossible: ({ phone }) => phone.sheet === undefined,
    act: (driver, _state, random) =>
      onPhone(driver, testIds.person(pick(['chen', 'lin'], random))).click(),
  },
  {
    name: 'another language',
    isPossible: always,
    act: (driver, _state, random) =>
      at(driver, testIds.language(pick(['zh', 'en'], random))).click(),
  },
  {
    name: 'another theme',
    isPossible: always,
    act: (driver, _state, random) =>
      at(driver, testIds.theme(pick(['light', 'dark'], random))).click(),
  },
  { name: 'compare', isPossible: always, act: (driver) => at(driver, testIds.compare).click() },
  {
    name: 'search the board',
    isPossible: hasDesk,
    act: async (driver, _state, random) => {
      await showBoard(driver)
      await at(driver, testIds.boardSearch).fill(pick(['', '淘宝', 'zzz', 'tencent'], random))
      await at(driver, testIds.boardSearch).fill('')
    },
  },
]

async function undo(driver: Driver, keys: string): Promise<void> {
  await showBoard(driver)
  await at(driver, testIds.deskTool('board')).focus()
  await press(driver, keys)
}

/**
 * Does so many random things in the window with mouse and keyboard. After each the overlay is as the edits before make
 * it, on the disk too, and the board says what the machines say.
 */
export async function actAtRandom(
  driver: Driver,
  library: Library,
  seed: number,
  count: number,
): Promise<void> {
  const random = randomFrom(seed)
  const edits: Edits = { texts: [(await driver.state()).law.text], at: 0 }
  for (let number = 1; number <= count; number++) {
    await press(driver, 'Escape')
    const before = await driver.state()
    const action = pick(
      actions.filter(({ isPossible }) => isPossible(before)),
      random,
    )
    try {
      await action.act(driver, before, random)
      if (action.edit) await follow(driver, edits, action.edit)
      const after = await driver.state()
      expect(after.law.text).toBe(edits.texts[edits.at])
      if (edits.texts.length > 1)
        expect(readFileSync(after.law.overlayFile, 'utf8')).toBe(after.law.text)
      expect(after.law.problem).toBeUndefined()
      agree(after, library, random)
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      throw new Error(`seed ${seed}, action ${number}, ${action.name}: ${said}`, { cause: error })
    }
  }
}

/** What an edit, its undo or its redo makes of the overlay; where there is nothing to undo nothing changes. */
async function follow(
  driver: Driver,
  edits: Edits,
  kind: NonNullable<Action['edit']>,
): Promise<void> {
  if (kind === 'new') {
    const { law } = await driver.state()
    if (law.text === edits.texts[edits.at]) return
    edits.texts = [...edits.texts.slice(0, edits.at + 1), law.text]
    edits.at++
    return
  }
  const to = kind === 'undo' ? edits.at - 1 : edits.at + 1
  if (to < 0 || to >= edits.texts.length) return
  edits.at = to
  await driver.until('the text before or after', ({ law }) => law.text === edits.texts[to])
}

const checked = 12

/** Cells of the board, drawn at random, beside what the machine of the same law reaches. */
function agree({ board, law: shown }: HostState, library: Library, random: Random): void {
  const law = lawOf(shown.text, shown.label, library)
  for (let number = 0; number < checked; number++) {
    const { system, cells } = pick(board.rows, random)
    const index = random(board.columns.length)
    const column = board.columns[index] ?? ''
    const asked = requestOf(library.world, { view: board.view, system, column })
    const cell = cells[index]
    const shownCell = cell ? `${cell.verdict} ${cell.rule}` : 'nothing'
    expect(`${system}, ${column}: ${shownCell}`).toBe(
      `${system}, ${column}: ${asked === undefined ? 'nothing' : ruledOn(law, asked)}`,
    )
  }
}

function ruledOn(law: Law, asked: NonNullable<ReturnType<typeof requestOf>>): string {
  const isPayment = asked.action === 'pay'
  const attempt = isPayment
    ? openPaymentAttempt(law, asked)
    : openLinkAttempt(law, asked, () => undefined)
  attempt.send({ type: isPayment ? 'payment.requested' : 'link.opened' })
  const { verdict, rule } = attempt.ruling() ?? {}
  return `${verdict} ${rule}`
}

const laws = new Map<string, Law>()

function lawOf(text: string, policy: string, library: Library): Law {
  const key = `${policy}\n${text}`
  const known = laws.get(key)
  if (known !== undefined) return known
  const overlay = readPolicy('overlay.yaml', text, library)
  const { pack, label, at: instant } = placeOf(library, policy)
  const overlays = overlay.kind === 'Overlay' ? [overlay] : []
  const law = makeLaw(compile(pack, overlays, library.world), label, instant)
  laws.set(key, law)
  return law
}
