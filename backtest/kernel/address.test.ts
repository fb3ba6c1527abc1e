import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nothingAsked, newProgram } from '../../test/model/kernels.ts'
import { seeded } from '../../test/model/seeded.ts'
import { projectLibrary } from '../../test/project.ts'
import { makeByteAddress } from '../../policies/backtest/byteAddress.ts'
import { emptyRow } from '../../policies/backtest/row.ts'
import { layKernel } from '../../policies/backtest/rowKernel.ts'
import { vocabularyOf } from '../../policies/backtest/vocabulary.ts'

const { world } = projectLibrary()

/** One of some texts, but mostly the first. */
function mostly(first: string, ...others: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(first) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  )
}
const label = mostly(
  'a',
  'taobao',
  'com',
  'example',
  'xn--fiq228c',
  '1',
  '0x1',
  'localhost',
  '',
  'rn',
)
const someHost = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...world.hosts.keys()) },
  {
    weight: 2,
    arbitrary: fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
  },
  fc.constantFrom(
    '127.0.0.1',
    '1.2.3.256',
    '10.0.0.010',
    '1.2.3',
    '1.2.3.4.5',
    'shop.example.org',
    `${'a'.repeat(64)}.com`,
  ),
)
/** The outer host is meant by a star. */
const hidden = `
  https://* https://* https%3a%2f%2f*%2fa https://*.com http://a.* https:// https%3A%2F%2F http://a.b
  h ht Http http https :// %3A%2F%2F %3a%2f%2F %2F % / = +
  aHR0cHM6Ly9hLmIv SFRUUDovL2E ICAgICAgIGh0 Ly9hLmJjZGVm aGFsbG8gaGFsbG8
  687474703a2f2f61 20202020687474 2f2f612e62632e 68616c6c6f2e2e`
  .trim()
  .split(/\s+/)
const value = fc
  .array(fc.oneof(fc.constantFrom(...hidden), someHost), { maxLength: 4 })
  .map((parts) => parts.join(''))
const someAddress = fc
  .tuple(
    mostly(
      'https://',
      'http://',
      'HTTPS://',
      'hTTp://',
      'httpx://',
      'weixin://',
      'taobao://',
      'tb:',
      'nobody://',
    ),
    mostly('', 'me@', 'me:secret@', ':secret@', '@', 'me:@', 'm\u00e9@', 'a.b:80@', 'me@me@'),
    someHost,
    mostly('', ':8443', ':443', ':80', ':', ':65536', ':0', ':00080', ':8a'),
    mostly('/', '', '/a/b', '/é', '/ '),
    fc.array(fc.tuple(mostly('?u=', '?', '&', '#', '&url=', '#a=b='), value), { maxLength: 3 }),
  )
  .map((parts) => parts.flat(2).join('').replaceAll('*', parts[2]))

const vocabulary = vocabularyOf(world, [])
const address = makeByteAddress(world, vocabulary, [])
const kernel = layKernel(newProgram(), world, vocabulary, nothingAsked)
const row = emptyRow(kernel.codes, kernel.instant)
const read = kernel.reader(
  () => () => -1,
  address,
  () => undefined,
)

test('what the kernel finds of an address is what the reader of bytes finds', () => {
  let found = 0
  fc.assert(
    fc.property(someAddress, (url) => {
      const bytes = kernel.hold(new TextEncoder().encode(`{"url":"${url}"}\n`))
      if (read(bytes, 0, row) < 0 || row.found < 0) return
      found++
      const text = bytes.subarray(row.urlStart, row.urlEnd)
      expect(new TextDecoder().decode(text)).toBe(url)
      expect(row.found).toBe(address.read(bytes, row.urlStart, row.urlEnd))
    }),
    { numRuns: 8_000, ...seeded() },
  )
  expect(found).toBeGreaterThan(1_500)
})
