import { readFileSync } from 'node:fs'
import { turnsOf, updatedExpectations } from '../policies/engine/expectationText.ts'
import type { Ran, Run } from './runner.ts'
import { plain } from './style.ts'
import { writeOut } from './writeOut.ts'

/**
 * Writes what came into the files of journeys that expected something else, and replays those again. Each change is
 * told, and each expectation that had to stay.
 */
export function updatingRun(run: Run): Run {
  return async function* updated(file) {
    const all: Ran[] = []
    for await (const ran of run(file)) all.push(ran)
    const turns = all.flatMap((ran) => (ran.type === 'replayed' ? turnsOf(ran.result) : []))
    if (turns.length === 0) yield* all
    else if (file === '-' || file.endsWith('.csv')) {
      tell(`${file}: standard input and tables of links stay as they are`)
      yield* all
    } else {
      const text = readFileSync(file, 'utf8')
      const update = updatedExpectations(text, turns)
      if (update.text !== text) writeOut(file, update.text)
      for (const { step, key, got } of update.made)
        tell(`${file} step ${step + 1} ${key}: now ${got || 'nothing'}`)
      for (const { turn, why } of update.left)
        tell(`${file} step ${turn.step + 1} ${turn.key}: stays, for ${why}`)
      yield* run(file)
    }
  }
}

function tell(text: string): void {
  process.stderr.write(`${plain(text)}\n`)
}
