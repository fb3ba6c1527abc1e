import { expect, test } from 'vitest'
import { lawAt } from '../../policies/engine/law.ts'
import { findLaw } from '../../policies/engine/library.ts'
import { projectLibrary } from '../../test/project.ts'
import { keepBoard } from './boardKeeper.ts'
import { emptyOverlay } from './ownLaw.ts'

test('the board stays the very same between two turns of the law, and only there', () => {
  let law = findLaw(projectLibrary(), 'cn@2021-08-01')
  const board = keepBoard(
    () => law,
    () => emptyOverlay,
  )
  const on = (date: string) => {
    law = lawAt(law, `cn@${date}`, `${date}T12:00:00+08:00`)
    return board.state()
  }
  const [before, dayAfter, opened] = [on('2021-08-10'), on('2021-08-11'), on('2021-09-18')]
  expect(dayAfter).toBe(before)
  expect(opened).not.toEqual(before)
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
