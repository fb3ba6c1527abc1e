import { expect, test } from 'vitest'
import { lawAt } from '../../policies/engine/law.ts'
import { findLaw } from '../../policies/engine/library.ts'
import { projectLibrary } from '../../test/project.ts'
import { keepBoard } from './boardKeeper.ts'
import { emptyOverlay } from './ownLaw.ts'
import { listRules } from './lawRows.ts'

test('the board and the rules stay the very same between two turns of the law, and only there', () => {
  let law = findLaw(projectLibrary(), 'cn@2021-08-01')
  const board = keepBoard(
    () => law,
    () => emptyOverlay,
  )
  const rules = listRules()
  const on = (date: string) => {
    law = lawAt(law, `cn@${date}`, `${date}T12:00:00+08:00`)
    return { board: board.state(), rules: rules(law, emptyOverlay) }
  }
  const [before, dayAfter, opened] = [on('2021-08-10'), on('2021-08-11'), on('2021-09-18')]
  expect(dayAfter.board).toBe(before.board)
  expect(dayAfter.rules).toBe(before.rules)
  expect(opened.board).not.toEqual(before.board)
  expect(opened.rules).not.toEqual(before.rules)
  expect(on('2021-08-12')).toEqual(before)
})

test('another view is another board', () => {
  const law = findLaw(projectLibrary(), 'cn@2021-08-01')
  const board = keepBoard(
    () => law,
    () => emptyOverlay,
  )
  board.show({ kind: 'payment' })
  expect(board.state().view).toEqual({ kind: 'payment' })
})
