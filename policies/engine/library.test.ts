import { describe, expect, test } from 'vitest'
import { smallOverlay, smallPack, smallRegistry, smallWorld } from '../../test/fixtures/smallLaw.ts'
import {
  findLaw,
  libraryOfReading,
  makeLibrary,
  placeOf,
  UnknownPolicy,
  type SourceFile,
} from './library.ts'

const library = makeLibrary(smallWorld(), [smallPack({ links: [{ id: 'rule' }] })])

describe('a policy argument is a place on a pack', () => {
  test.each([
    ['small@2021-09-17', '2021-09-17T23:59:59+08:00', 'small@2021-09-17'],
    ['small@2021-09-17T10:00:00', '2021-09-17T10:00:00+08:00', 'small@2021-09-17T10:00:00'],
    ['small@2021-09-17T10:00:00Z', '2021-09-17T18:00:00+08:00', 'small@2021-09-17T10:00:00Z'],
    ['small@2021-09-17T10:00', '2021-09-17T10:00:00+08:00', 'small@2021-09-17T10:00'],
    ['small-eve', '2021-09-16T20:00:00+08:00', 'small-eve'],
  ])('%s is at %s', (policy, at, label) => {
    const { pack, ...place } = placeOf(library, policy)
    expect(pack.name).toBe('small')
    expect(place).toEqual(
      policy === 'small-eve' ? { at, label, preset: 'small-eve' } : { at, label },
    )
  })
})

describe('a mistyped one is answered with what would do', () => {
  const noDate = (date: string): string =>
    `"${date}" is no date; write small@2021-09-17 or small@2021-09-17T10:00:00+08:00`
  test.each([
    ['small@2021-02-30', noDate('2021-02-30')],
    ['small@', noDate('')],
    ['small@today', noDate('today')],
    ['small@1999-12-31', noDate('1999-12-31')],
    ['small@2099-12-31T23:59:59-05:00', noDate('2099-12-31T23:59:59-05:00')],
    ['small@2000-01-01T00:00:00+09:00', noDate('2000-01-01T00:00:00+09:00')],
    ['small@2021-09-17@x', noDate('2021-09-17@x')],
    ['small', '"small" needs a date: small@2021-09-17'],
    ['large@2021-09-17', 'there is no policy "large@2021-09-17"; known are small@DATE, small-eve'],
    ['', 'there is no policy ""; known are small@DATE, small-eve'],
  ])('%s', (policy, message) => {
    expect(() => placeOf(library, policy)).toThrow(new UnknownPolicy(message))
  })
})

test('the error of a mistyped policy can be told from others', () => {
  expect(() => placeOf(library, 'large')).toThrow(
    expect.objectContaining({ name: 'UnknownPolicy' }) as Error,
  )
})

describe('an earlier reading stands', () => {
  const registry: SourceFile = { file: 'registry.yaml', text: 'registry' }
  const pack: SourceFile = { file: 'small.yaml', text: 'pack' }
  const reading = {
    texts: [registry, pack],
    registry: smallRegistry(),
    packs: [smallPack({ links: [{ id: 'rule' }] })],
  }

  test('while its files say the same', () => {
    expect(libraryOfReading(reading, [{ ...registry }, { ...pack }])).toEqual(library)
  })

  test.each<readonly [why: string, files: readonly SourceFile[]]>([
    ['a file says something else', [registry, { ...pack, text: 'other' }]],
    ['the first file says something else', [{ ...registry, text: 'other' }, pack]],
    ['a file has another name', [registry, { ...pack, file: 'other.yaml' }]],
    ['a file is new', [registry, pack, pack]],
    ['a file is gone', [registry]],
    ['all files are gone', []],
    ['their order is another', [pack, registry]],
  ])('but not when %s', (_, files) => {
    expect(libraryOfReading(reading, files)).toBeUndefined()
  })

  test('only where there was one', () => {
    expect(libraryOfReading(undefined, [])).toBeUndefined()
  })
})

test('a law carries the label and instant of its place, with overlays before the pack', () => {
  const law = findLaw(library, 'small-eve', [smallOverlay({ links: [{ id: 'mine' }] })])
  expect(law).toMatchObject({ label: 'small-eve', at: '2021-09-16T20:00:00+08:00' })
  expect(law.policy.links.map(({ id }) => id)).toEqual(['mine', 'rule'])
})
