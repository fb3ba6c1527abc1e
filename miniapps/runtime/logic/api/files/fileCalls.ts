import { ApiFailure } from '../../apiContext.ts'
import type { Options, Result } from '../apiSet.ts'
import { numberOf, textOf } from '../given.ts'
import { randomText } from '../randomText.ts'
import { digest } from './digest.ts'
import { decoded, encoded } from './encoding.ts'
import { denied, isOwn, noSuchFile, plainPath, userFolder, type FileStore } from './fileStore.ts'
import { statsOf } from './stats.ts'

export type FileCall = (options: Options) => Result | void | Promise<Result | void>

/** What a file system manager does, by method; each has a synchronous twin but those of saved files. */
export function fileCalls(files: FileStore): Readonly<Record<string, FileCall>> {
  const path = (options: Options, name = 'filePath'): string => textOf(options[name])
  const bytesAt = (at: string, what: string): ArrayBuffer => {
    const bytes = files.read(at)
    if (bytes === undefined) throw noSuchFile(what, at)
    return bytes
  }
  const saved = (): readonly string[] =>
    files.below(userFolder).filter((one) => one.startsWith(`${userFolder}/store_`))
  const removeFile = (at: string): void => {
    if (!isOwn(at)) throw denied('unlink', at)
    bytesAt(at, 'unlink')
    files.remove(at)
  }
  const move = (from: string, to: string, what: string): void => {
    const bytes = bytesAt(from, what)
    files.write(to, bytes)
  }
  return {
    access: (options) => {
      const at = path(options, 'path')
      if (files.find(at) === undefined && files.read(at) === undefined)
        throw noSuchFile('access', at)
    },
    readFile: (options) => {
      const bytes = bytesAt(path(options), 'open')
      const start = numberOf(options['position'])
      const end = start + numberOf(options['length'], bytes.byteLength)
      return { data: decoded(bytes.slice(start, end), options['encoding']) }
    },
    writeFile: (options) =>
      files.write(path(options), encoded(options['data'], options['encoding'])),
    appendFile: (options) => {
      const before = new Uint8Array(bytesAt(path(options), 'open'))
      const more = new Uint8Array(encoded(options['data'], options['encoding']))
      const whole = new Uint8Array(before.length + more.length)
      whole.set(before)
      whole.set(more, before.length)
      files.write(path(options), whole.buffer)
    },
    copyFile: (options) => move(path(options, 'srcPath'), path(options, 'destPath'), 'copyFile'),
    rename: (options) => {
      const from = path(options, 'oldPath')
      if (!isOwn(from)) throw denied('rename', from)
      move(from, path(options, 'newPath'), 'rename')
      files.remove(from)
    },
    unlink: (options) => removeFile(path(options)),
    truncate: (options) => {
      const bytes = bytesAt(path(options), 'open')
      const cut = new Uint8Array(numberOf(options['length']))
      cut.set(new Uint8Array(bytes).subarray(0, cut.length))
      files.write(path(options), cut.buffer)
    },
    stat: (options) => ({ stats: statsOf(path(options, 'path'), options['recursive'], files) }),
    mkdir: (options) => makeFolders(path(options, 'dirPath'), options['recursive'] === true, files),
    rmdir: (options) => {
      const at = path(options, 'dirPath')
      if (files.find(at)?.isFolder !== true || !isOwn(at)) throw noSuchFile('rmdir', at)
      const within = files.below(at)
      if (within.length > 0 && options['recursive'] !== true)
        throw new ApiFailure(`directory not empty, rmdir ${at}`, { errCode: 1_300_066 })
      for (const one of [...within, at]) files.remove(one)
    },
    readdir: (options) => {
      const at = path(options, 'dirPath')
      if (files.find(at)?.isFolder !== true) throw noSuchFile('readdir', at)
      const start = plainPath(at).length + 1
      const names = files.below(at).map((one) => one.slice(start).split('/')[0] ?? '')
      return { files: [...new Set(names)] }
    },
    saveFile: (options) => {
      const from = path(options, 'tempFilePath') || path(options, 'apFilePath')
      const bytes = bytesAt(from, 'saveFile')
      const ending = /\.\w+$/.exec(files.nameOf(from))?.[0] ?? ''
      const to = path(options) || `${userFolder}/store_${randomText(20)}${ending}`
      files.write(to, bytes)
      return { savedFilePath: to, apFilePath: to }
    },
    removeSavedFile: (options) => removeFile(path(options) || path(options, 'apFilePath')),
    getSavedFileList: () => ({
      fileList: saved().map((one) => ({
        filePath: one,
        apFilePath: one,
        size: files.find(one)?.bytes.byteLength ?? 0,
        createTime: files.find(one)?.modified ?? 0,
      })),
    }),
    getFileInfo: async (options) => {
      const bytes = bytesAt(path(options) || path(options, 'apFilePath'), 'stat')
      return { size: bytes.byteLength, digest: await digest(bytes, options['digestAlgorithm']) }
    },
  }
}

function makeFolders(at: string, isRecursive: boolean, files: FileStore): void {
  if (!isOwn(at)) throw denied('mkdir', at)
  if (files.find(at) !== undefined && !isRecursive)
    throw new ApiFailure(`file already exists, mkdir ${at}`, { errCode: 1_301_005 })
  const parent = plainPath(at).replace(/\/[^/]*$/, '')
  if (files.find(parent)?.isFolder !== true) {
    if (!isRecursive) throw noSuchFile('mkdir', at)
    makeFolders(parent, true, files)
  }
  if (files.find(at) === undefined) files.makeFolder(at)
}
