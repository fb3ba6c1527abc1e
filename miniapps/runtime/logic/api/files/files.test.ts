import { expect, test } from 'vitest'
import { makeMy } from '../makeMy.ts'
import { makeWx } from '../makeWx.ts'
import { makeFileStore } from './fileStore.ts'
import { makeTestContext } from '../testContext.ts'

type Manager = Record<string, (...input: unknown[]) => unknown>

function managerOf(): Manager {
  const wx = makeWx(makeTestContext().context)
  return (wx['getFileSystemManager'] as () => Manager)()
}

test('files are written, read in every encoding, listed and removed', () => {
  const files = managerOf()
  files['mkdirSync']?.('wxfile://usr/a/b', true)
  files['writeFileSync']?.('wxfile://usr/a/b/hello.txt', '你好')
  files['appendFileSync']?.('wxfile://usr/a/b/hello.txt', '!', 'utf8')
  const read = (encoding?: string): unknown =>
    files['readFileSync']?.('wxfile://usr/a/b/hello.txt', encoding)
  expect(read('utf-8')).toBe('你好!')
  expect(read('base64')).toBe('5L2g5aW9IQ==')
  expect(read('hex')).toBe('e4bda0e5a5bd21')
  expect(read()).toEqual(new TextEncoder().encode('你好!').buffer)
  expect(files['readdirSync']?.('wxfile://usr/a')).toEqual(['b'])
  expect(files['statSync']?.('wxfile://usr/a/b/hello.txt')).toMatchObject({ size: 7 })
  files['rmdirSync']?.('wxfile://usr/a', true)
  expect(() => files['accessSync']?.('wxfile://usr/a')).toThrow(
    'accessSync:fail no such file or directory, access wxfile://usr/a',
  )
})

test('what is not there, not the program’s or too large is refused', async () => {
  const files = managerOf()
  await expect(files['readFile']?.({ filePath: 'images/logo.png' })).rejects.toEqual({
    errMsg: 'readFile:fail no such file or directory, open images/logo.png',
    errCode: 1_300_002,
  })
  await expect(files['writeFile']?.({ filePath: '/etc/hosts', data: '' })).rejects.toEqual({
    errMsg: 'writeFile:fail permission denied, open /etc/hosts',
    errCode: 1_300_013,
  })
})

test('two hundred megabytes are the end', () => {
  const files = makeFileStore()
  const most = new ArrayBuffer(110 * 1_024 * 1_024)
  files.write('wxfile://usr/one', most)
  files.write('wxfile://usr/one', most)
  expect(() => files.write('wxfile://usr/two', most)).toThrow(
    'the maximum size of the file storage limit is exceeded',
  )
})

test('a chosen picture can be read and saved', async () => {
  const { context } = makeTestContext({ showActionSheet: () => ({ tapIndex: 1 }) })
  const wx = makeWx(context) as Record<string, (options: unknown) => Promise<never>>
  const chosen = await wx['chooseImage']?.({})
  const [path] = (chosen as unknown as { tempFilePaths: string[] }).tempFilePaths
  expect(await wx['saveFile']?.({ tempFilePath: path })).toMatchObject({
    savedFilePath: expect.stringMatching(/^wxfile:\/\/usr\/store_\w+\.svg$/) as unknown,
  })
  expect(await wx['getImageInfo']?.({ src: path })).toMatchObject({
    width: 1_200,
    height: 900,
  })
})

test('in Alipay the synchronous calls take an object and answer with one', () => {
  const my = makeMy(makeTestContext({}, 'alipay').context)
  const files = (my['getFileSystemManager'] as () => Manager)()
  const filePath = 'https://usr/a.txt'
  expect(files['writeFileSync']?.({ filePath, data: 'x' })).toEqual({ success: true })
  expect(files['readFileSync']?.({ filePath, encoding: 'utf8' })).toEqual({
    success: true,
    data: 'x',
  })
})
