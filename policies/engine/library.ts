import { compile } from './compile.ts'
import { instantOf, isoOf } from './instant.ts'
import { makeLaw, type Law } from './law.ts'
import type { Overlay, Pack, Registry } from './model.ts'
import { makeWorld, type World } from './world.ts'

/** All packs with the world they speak of, and how a policy argument finds a law among them. */
export type Library = Readonly<{ world: World; packs: ReadonlyMap<string, Pack> }>

/** Turns a policy argument into words for a person who mistyped it. */
export class UnknownPolicy extends Error {
  override name = 'UnknownPolicy'
}

export function makeLibrary(world: World, packs: readonly Pack[]): Library {
  return { world, packs: new Map(packs.map((pack) => [pack.name, pack])) }
}

/** A file as an edge read it: its name for error messages, and its text. */
export type SourceFile = Readonly<{ file: string; text: string }>

/** What files of law said when they were last parsed; holds while their texts are the same. */
export type LawReading = Readonly<{
  texts: readonly SourceFile[]
  registry: Registry
  packs: readonly Pack[]
}>

/** The library of an earlier reading, or nothing when a file has changed since. */
export function libraryOfReading(
  reading: LawReading | undefined,
  files: readonly SourceFile[],
): Library | undefined {
  if (reading === undefined || reading.texts.length !== files.length) return undefined
  const isSame = reading.texts.every(
    ({ file, text }, index) => files[index]?.file === file && files[index].text === text,
  )
  return isSame ? makeLibrary(makeWorld([reading.registry]), reading.packs) : undefined
}

export type Place = Readonly<{ pack: Pack; at: string; label: string; preset?: string }>

/** PACK@DATE, PACK@DATETIME or a preset's name; a date alone means that day's last instant in the pack's zone. */
export function placeOf(library: Library, policy: string): Place {
  const [name, date] = splitOnce(policy, '@')
  const pack = library.packs.get(name)
  if (pack && date !== undefined) {
    const instant = instantOf(date, pack.zone)
    const at = instant === undefined ? '' : isoOf(instant, pack.zone)
    if (!/^20\d\d-/.test(date) || !/^20\d\d-/.test(at))
      throw new UnknownPolicy(
        `"${date}" is no date; write ${name}@2021-09-17 or ${name}@2021-09-17T10:00:00${pack.zone}`,
      )
    return { pack, at, label: policy }
  }
  for (const each of library.packs.values()) {
    const preset = each.presets.find((candidate) => candidate.name === policy)
    const instant = preset && instantOf(preset.at, each.zone)
    if (preset && instant !== undefined)
      return { pack: each, at: isoOf(instant, each.zone), label: preset.name, preset: preset.name }
  }
  if (pack) throw new UnknownPolicy(`"${policy}" needs a date: ${policy}@2021-09-17`)
  const known = [...library.packs.values()].flatMap((each) => [
    `${each.name}@DATE`,
    ...each.presets.map((preset) => preset.name),
  ])
  throw new UnknownPolicy(`there is no policy "${policy}"; known are ${known.join(', ')}`)
}

function splitOnce(text: string, mark: string): readonly [string, string | undefined] {
  const position = text.indexOf(mark)
  return position === -1 ? [text, undefined] : [text.slice(0, position), text.slice(position + 1)]
}

/** The law of a policy argument behind overlays. */
export function findLaw(library: Library, policy: string, overlays: readonly Overlay[] = []): Law {
  const { pack, at, label } = placeOf(library, policy)
  return makeLaw(compile(pack, overlays, library.world), label, at)
}
