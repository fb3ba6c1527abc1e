import { describe, expect, test } from 'vitest'
import { Pack } from '../../policies/engine/model.ts'
import { largestFile, parseFile, PolicyError } from '../../policies/engine/parse.ts'

/** Were one of these to reach the library's recursion, this process would end and the run with it. */
describe('no piece, repeated to the largest size, ends the process or takes long', () => {
  const ladder = Array.from({ length: 60 }, (_, level) => `${' '.repeat(2 * level)}- ? : `).join(
    '\n',
  )
  const keys = Array.from({ length: 40_000 }, (_, index) => `k${index}: 1\n`).join('')
  test.each(
    [
      ['- ', '? ', ': ', '? : ', '- ? ', 'a: ', '[', '{', '{a: ', '&a ', '*a ', '!!seq ', '"', "'"],
      [
        '|\n',
        '}',
        ']',
        '[]',
        ',',
        '\n',
        '\r',
        '\t',
        '-\n',
        '?\n',
        'a:\n',
        '- a: ',
        '---\n',
        '...\n',
      ],
      ['%YAML 1.1\n', '#\n', '-\n ', `${ladder}\n`, keys, '\u2028', '\ud800', '\u0000', '"\\u'],
    ]
      .flat()
      .map((piece) => [JSON.stringify(piece.slice(0, 24)), piece] as const),
  )(
    '%s',
    (_name, piece) => {
      const text = piece.repeat(Math.ceil(largestFile / piece.length)).slice(0, largestFile)
      expect(() => parseFile('f.yaml', text, Pack)).toThrow(PolicyError)
    },
    30_000,
  )
})
