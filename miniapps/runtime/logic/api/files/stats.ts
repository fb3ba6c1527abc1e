import { noSuchFile, plainPath, type FileStore } from './fileStore.ts'

export type Stats = Readonly<{
  mode: number
  size: number
  lastAccessedTime: number
  lastModifiedTime: number
  isDirectory: () => boolean
  isFile: () => boolean
}>

/** Of a file or folder; of all within it, by path from it, where `recursive` is given for a folder. */
export function statsOf(path: string, recursive: unknown, files: FileStore): unknown {
  const found = files.find(path)
  if (found?.isFolder === true && recursive === true)
    return [plainPath(path), ...files.below(path)].map((one) => ({
      path: one.slice(plainPath(path).length) || '/',
      stats: oneOf(one, files),
    }))
  return oneOf(path, files)
}

function oneOf(path: string, files: FileStore): Stats {
  const found = files.find(path)
  const bytes = found?.bytes ?? files.read(path)
  if (bytes === undefined) throw noSuchFile('stat', path)
  const isFolder = found?.isFolder === true
  const time = found?.modified ?? 0
  return {
    mode: isFolder ? 16_877 : 33_188,
    size: bytes.byteLength,
    lastAccessedTime: time,
    lastModifiedTime: time,
    isDirectory: () => isFolder,
    isFile: () => !isFolder,
  }
}
