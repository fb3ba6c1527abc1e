import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { zip } from '../../../test/fixtures/zip.ts'
import { readProgram } from './programFiles.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-program-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, body: string | Uint8Array): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, body)
  return file
}

async function texts(place: string): Promise<Record<string, string>> {
  return Object.fromEntries(
    [...(await readProgram(place))].map(([name, body]) => [name, Buffer.from(body).toString()]),
  )
}

describe('a folder', () => {
  test('is read with every file by its path within', async () => {
    write('app.json', '{}')
    write('pages/home/home.wxml', '<view/>')
    write('.git/config', 'secret')
    expect(await texts(folder)).toEqual({ 'app.json': '{}', 'pages/home/home.wxml': '<view/>' })
  })

  test('gives nothing that a link in it points to', async () => {
    const outside = write('outside.txt', 'not part of the program')
    const inside = path.join(folder, 'program')
    mkdirSync(inside)
    writeFileSync(path.join(inside, 'app.json'), '{}')
    symlinkSync(outside, path.join(inside, 'link.txt'))
    symlinkSync(folder, path.join(inside, 'up'))
    expect(await texts(inside)).toEqual({ 'app.json': '{}' })
  })

  test('that is not there is refused by its name', async () => {
    const missing = path.join(folder, 'nowhere')
    await expect(readProgram(missing)).rejects.toThrow(
      `${missing}: there is no such folder or package`,
    )
  })

  test('is told from a file that is no package', async () => {
    const file = write('notes.txt', 'hello')
    await expect(readProgram(file)).rejects.toThrow('expected a folder or a .zip package')
  })
})

describe('a package', () => {
  test('is read like a folder, without the one folder that holds everything', async () => {
    const file = write(
      'shop.zip',
      zip([
        { name: 'shop/app.json', body: '{"pages":[]}' },
        { name: 'shop/pages/a.js', body: 'Page({})' },
      ]),
    )
    expect(await texts(file)).toEqual({ 'app.json': '{"pages":[]}', 'pages/a.js': 'Page({})' })
  })

  test.each([
    ['climbs out', { name: '../evil.js', body: 'x' }, 'invalid relative path: ../evil.js'],
    ['starts at the root', { name: '/etc/passwd', body: 'x' }, 'absolute path: /etc/passwd'],
    ['climbs in the middle', { name: 'a/../../evil.js', body: 'x' }, 'invalid relative path'],
    ['names a drive', { name: 'C:/evil.js', body: 'x' }, 'absolute path: C:/evil.js'],
    [
      'uses backslashes',
      { name: 'a\\..\\..\\evil.js', body: 'x' },
      'invalid characters in fileName',
    ],
    ['is a link', { name: 'link', body: '/etc/passwd', mode: 0o120777 }, 'link is a symbolic link'],
  ])('with a name that %s is refused', async (_what, entry, why) => {
    const file = write('evil.zip', zip([{ name: 'app.json', body: '{}' }, entry]))
    await expect(readProgram(file)).rejects.toThrow(why)
  })

  test('with two names that a disk may take for one is refused', async () => {
    const entries = ['pages/A.js', 'pages/a.js'].map((name) => ({ name, body: 'x' }))
    await expect(readProgram(write('twice.zip', zip(entries)))).rejects.toThrow(
      'pages/a.js stands in it twice',
    )
  })

  test('that unpacks to far more than its size is refused before it is unpacked', async () => {
    const file = write(
      'bomb.zip',
      zip([{ name: 'zeros.bin', body: Buffer.alloc(7 * 1024 * 1024) }]),
    )
    await expect(readProgram(file)).rejects.toThrow('unpacks to more than 200 times its size')
  })

  test('that lies about a size is refused', async () => {
    const file = write(
      'lie.zip',
      zip([{ name: 'app.json', body: 'x'.repeat(500), claimedSize: 100 }]),
    )
    await expect(readProgram(file)).rejects.toThrow(/size|bytes/)
  })

  test('that is no archive is refused with its name', async () => {
    await expect(readProgram(write('broken.zip', 'not an archive'))).rejects.toThrow('broken.zip')
  })
})
