import { ApiFailure } from '../../apiContext.ts'
import { base64ToBytes, bytesToBase64 } from '../base64.ts'
import { randomText } from '../randomText.ts'

const limit = 200 * 1_024 * 1_024
export const userFolder = 'wxfile://usr'
const temporary = 'wxfile://tmp_'

export type StoredFile = Readonly<{ bytes: ArrayBuffer; isFolder: boolean; modified: number }>

/** Files of a running program: its own folder and temporary ones. Nothing of it reaches a disk. */
export type FileStore = Readonly<{
  /** A file's bytes; a picture's data URL counts as a file. */
  read: (path: string) => ArrayBuffer | undefined
  find: (path: string) => StoredFile | undefined
  write: (path: string, bytes: ArrayBuffer) => void
  makeFolder: (path: string) => void
  remove: (path: string) => void
  /** Everything below a folder, by whole path. */
  below: (folder: string) => readonly string[]
  /** Makes a temporary file; a picture's path is a data URL, which the page can show. */
  keep: (bytes: ArrayBuffer, type: string, name?: string) => string
  /** What the page can show in place of a path: a data URL where it names a file of this store. */
  shown: (path: string) => string
  /** What main is told of a path: a data URL would say nothing to anyone. */
  told: (path: string) => string
  nameOf: (path: string) => string
}>

export function makeFileStore(): FileStore {
  const files = new Map<string, StoredFile>([[userFolder, folder()]])
  const size = (): number => [...files.values()].reduce((sum, one) => sum + one.bytes.byteLength, 0)
  const find = (path: string): StoredFile | undefined => files.get(plainPath(path))
  const read = (path: string): ArrayBuffer | undefined => {
    const data = /^data:[^,]*?(;base64)?,([\s\S]*)$/.exec(path)
    if (data !== null) return bytesOfUrl(data[2] ?? '', data[1] !== undefined)
    const found = find(path)
    return found?.isFolder === false ? found.bytes : undefined
  }
  const put = (path: string, bytes: ArrayBuffer): void => {
    const freed = find(path)?.bytes.byteLength ?? 0
    if (size() - freed + bytes.byteLength > limit)
      throw new ApiFailure('the maximum size of the file storage limit is exceeded', {
        errCode: 1_300_202,
      })
    files.set(plainPath(path), { bytes, isFolder: false, modified: now() })
  }
  return {
    read,
    find,
    write: (path, bytes) => {
      if (!isOwn(path)) throw denied('open', path)
      const parent = plainPath(path).replace(/\/[^/]*$/, '')
      if (find(parent)?.isFolder !== true || find(path)?.isFolder === true)
        throw noSuchFile('open', path)
      put(path, bytes)
    },
    makeFolder: (path) => void files.set(plainPath(path), folder()),
    remove: (path) => void files.delete(plainPath(path)),
    below: (path) => [...files.keys()].filter((key) => key.startsWith(`${plainPath(path)}/`)),
    keep: (bytes, type, name = '') => {
      const ending = /\.([A-Za-z0-9]{1,5})(?:[?#]|$)/.exec(name)?.[1]
      const kind = type.startsWith('image/') ? type : typeOf(`.${ending ?? ''}`)
      if (kind.startsWith('image/'))
        return `data:${kind.split(';')[0]};base64,${bytesToBase64(bytes)}`
      const path = `${temporary}${randomText(24)}${ending === undefined ? '' : `.${ending}`}`
      put(path, bytes)
      return path
    },
    shown: (path) => {
      const bytes = path.startsWith('data:') ? undefined : read(path)
      return bytes === undefined ? path : `data:${typeOf(path)};base64,${bytesToBase64(bytes)}`
    },
    told: (path) => (path.startsWith('data:') ? nameOf(path) : path),
    nameOf,
  }
}

function nameOf(path: string): string {
  const picture = /^data:image\/(\w+)/.exec(path)?.[1]
  return picture === undefined ? path.replace(/^.*\//, '') : `picture.${picture}`
}

export function isOwn(path: string): boolean {
  return plainPath(path).startsWith(`${userFolder}/`) || plainPath(path) === userFolder
}

export function noSuchFile(what: string, path: string): ApiFailure {
  return new ApiFailure(`no such file or directory, ${what} ${path}`, { errCode: 1_300_002 })
}

export function denied(what: string, path: string): ApiFailure {
  return new ApiFailure(`permission denied, ${what} ${path}`, { errCode: 1_300_013 })
}

/** Old phones and Alipay write `http://usr` and `https://usr`. */
export function plainPath(path: string): string {
  return path.replace(/^https?:\/\/(usr|tmp|store)(?=[/_]|$)/, 'wxfile://$1').replace(/\/+$/, '')
}

function folder(): StoredFile {
  return { bytes: new ArrayBuffer(0), isFolder: true, modified: now() }
}

function now(): number {
  return Math.floor(Date.now() / 1_000)
}

function bytesOfUrl(text: string, isBase64: boolean): ArrayBuffer {
  return isBase64 ? base64ToBytes(text) : new TextEncoder().encode(decodeURIComponent(text)).buffer
}

function typeOf(path: string): string {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const types: Readonly<Record<string, string>> = {
    svg: 'image/svg+xml',
    jpg: 'image/jpeg',
    png: 'image/png',
    gif: 'image/gif',
    webp: 'image/webp',
    mp4: 'video/mp4',
    mp3: 'audio/mpeg',
    pdf: 'application/pdf',
  }
  return types[ending] ?? (ending === 'jpeg' ? 'image/jpeg' : 'application/octet-stream')
}
