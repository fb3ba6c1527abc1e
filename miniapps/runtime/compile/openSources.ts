import type { Dialect, Files } from '../compiled.ts'
import { foldersAround } from './joinPath.ts'
import { type Report, problemAt } from './problemAt.ts'
import { type Json, readRelaxedJson } from './readRelaxedJson.ts'

export type JsonObject = Record<string, Json>

/** A program's files by the paths it calls them itself; `place` says where one is in the project's folder. */
export type Sources = Readonly<{
  dialect: Dialect
  report: Report
  paths: () => Iterable<string>
  has: (path: string) => boolean
  place: (path: string) => string
  text: (path: string) => string | undefined
  /** An empty file is an empty object, as for WeChat. */
  json: (path: string) => JsonObject | undefined
}>

const LARGEST_TEXT = 8 * 1024 * 1024

export function openSources(files: Files, root: string, report: Report): Sources {
  const places = placesOf(files, root)
  const texts = new Map<string, string | undefined>()
  const objects = new Map<string, JsonObject | undefined>()
  const place = (path: string): string => places.get(path) ?? root + path

  function text(path: string): string | undefined {
    if (!texts.has(path)) texts.set(path, decode(path))
    return texts.get(path)
  }

  function decode(path: string): string | undefined {
    const bytes = files.get(place(path))
    if (bytes === undefined) return undefined
    if (bytes.length > LARGEST_TEXT) {
      const message = `larger than ${LARGEST_TEXT / 1024 / 1024} MB: left out`
      report({ severity: 'error', file: place(path), message })
      return undefined
    }
    return new TextDecoder().decode(bytes)
  }

  function json(path: string): JsonObject | undefined {
    if (!objects.has(path)) objects.set(path, readObject(text(path), place(path), report))
    return objects.get(path)
  }

  return {
    dialect: dialectOf(places.keys()),
    report,
    paths: () => places.keys(),
    has: (path) => places.has(path),
    place,
    text,
    json,
  }
}

/** Packages stand beside `miniprogramRoot` as often as within it. */
function placesOf(files: Files, root: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  const beside = foldersAround(root).map((folder) => (folder === '' ? '' : `${folder}/`))
  for (const file of files.keys())
    if (file.startsWith(root)) places.set(file.slice(root.length), file)
  for (const folder of beside) {
    for (const file of files.keys()) {
      if (!file.startsWith(`${folder}node_modules/`)) continue
      const path = file.slice(folder.length)
      if (!places.has(path)) places.set(path, file)
    }
  }
  return places
}

/** Packages for several platforms bring templates of all: only the program's own tell. */
function dialectOf(paths: Iterable<string>): Dialect {
  let balance = 0
  for (const path of paths) {
    if (path.includes('node_modules/') || path.includes('miniprogram_npm/')) continue
    if (path.endsWith('.axml')) balance += 1
    if (path.endsWith('.wxml')) balance -= 1
  }
  return balance > 0 ? 'alipay' : 'wechat'
}

export function readObject(
  text: string | undefined,
  file: string,
  report: Report,
): JsonObject | undefined {
  if (text === undefined) return undefined
  if (text.trim() === '') return {}
  const reading = readRelaxedJson(text)
  if ('failure' in reading) {
    const { message, offset } = reading.failure
    report(problemAt({ severity: 'error', file, message }, text, offset))
    return undefined
  }
  if (isObject(reading.value)) return reading.value
  report({ severity: 'error', file, message: 'expected an object' })
  return undefined
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

export function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}

export function stringOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
