import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { Files } from '../../ipc/compiled.ts'

/** A program's folder or package that is not taken, and why. */
export class ProgramRefused extends Error {}

const mostFiles = 20_000
const mostBytes = 256 * 1024 * 1024
const mostInPackage = {
  files: 2_000,
  bytes: 64 * 1024 * 1024,
  one: 8 * 1024 * 1024,
  ratio: 200,
} as const
/** Folders that are never part of a program, however deep. */
const left = new Set(['.git', '.svn', '.hg', '.idea', '.vscode', 'node_modules/.cache'])

/** Reads a program once; afterwards no request of it ever becomes a path on the disk. */
export async function readProgram(place: string): Promise<Files> {
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory()
  if (isFolder === undefined)
    throw new ProgramRefused(`${place}: there is no such folder or package`)
  if (isFolder) return readFolder(place)
  if (/\.(zip|ma)$/i.test(place)) return readPackage(place)
  throw new ProgramRefused(`${place}: expected a folder or a .zip package`)
}

function readFolder(root: string): Files {
  const files = new Map<string, Uint8Array>()
  let bytes = 0
  const visit = (folder: string): void => {
    for (const name of readdirSync(path.join(root, folder)).toSorted()) {
      const inner = folder === '' ? name : `${folder}/${name}`
      if (left.has(name) || left.has(inner)) continue
      const absolute = path.join(root, inner)
      const stats = lstatSync(absolute)
      // A link may point anywhere; what it names is not part of this folder.
      if (stats.isSymbolicLink()) continue
      if (stats.isDirectory()) visit(inner)
      else if (stats.isFile()) {
        bytes += stats.size
        if (files.size >= mostFiles || bytes > mostBytes)
          throw new ProgramRefused(
            `${root}: more than ${mostFiles.toLocaleString('en')} files or ${mostBytes / 1024 / 1024} MB, at ${inner}`,
          )
        files.set(inner, readFileSync(absolute))
      }
    }
  }
  visit('')
  return files
}

const openZip = promisify<string, yauzl.Options, ZipFile>(yauzl.open)

async function readPackage(file: string): Promise<Files> {
  const refuse = (why: string): never => {
    throw new ProgramRefused(`${path.basename(file)}: ${why}`)
  }
  const zip = await openZip(file, {
    lazyEntries: true,
    strictFileNames: true,
    validateEntrySizes: true,
  }).catch((error: Error) => refuse(error.message))
  const files = new Map<string, Uint8Array>()
  const names = new Set<string>()
  let bytes = 0
  const check = (entry: Entry): void => {
    const name = entry.fileName
    const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000
    if (isLink) refuse(`${name} is a symbolic link`)
    const folded = name.normalize('NFC').toLowerCase()
    if (names.has(folded)) refuse(`${name} stands in it twice`)
    names.add(folded)
    if (names.size > mostInPackage.files) refuse(`more than ${mostInPackage.files} files`)
    if (entry.uncompressedSize > mostInPackage.one) refuse(`${name} is larger than 8 MB`)
    if (entry.uncompressedSize > mostInPackage.ratio * Math.max(entry.compressedSize, 1_024))
      refuse(`${name} unpacks to more than ${mostInPackage.ratio} times its size`)
    bytes += entry.uncompressedSize
    if (bytes > mostInPackage.bytes) refuse('it unpacks to more than 64 MB')
  }
  await new Promise<void>((resolve, reject) => {
    zip.on('error', (error: Error) =>
      reject(new ProgramRefused(`${path.basename(file)}: ${error.message}`)),
    )
    zip.on('end', () => resolve())
    zip.on('entry', (entry: Entry) => {
      try {
        check(entry)
      } catch (error) {
        zip.close()
        return reject(error)
      }
      if (entry.fileName.endsWith('/')) return zip.readEntry()
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error)
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('error', reject)
        stream.on('end', () => {
          files.set(entry.fileName, Buffer.concat(parts))
          zip.readEntry()
        })
      })
    })
    zip.readEntry()
  })
  return withoutOuterFolder(files)
}

/** Packages often hold one folder that holds everything. */
function withoutOuterFolder(files: Files): Files {
  const [first = ''] = files.keys()
  const outer = `${first.split('/')[0] ?? ''}/`
  if (files.has('app.json') || ![...files.keys()].every((name) => name.startsWith(outer)))
    return files
  return new Map([...files].map(([name, body]) => [name.slice(outer.length), body]))
}
