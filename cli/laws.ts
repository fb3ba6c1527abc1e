import { existsSync } from 'node:fs'
import { compile } from '../policies/engine/compile.ts'
import { instantOf, isoOf } from '../policies/engine/instant.ts'
import { lawAt, makeLaw, type Law } from '../policies/engine/law.ts'
import { placeOf, UnknownPolicy, type Library, type Place } from '../policies/engine/library.ts'
import type { Overlay, Pack } from '../policies/engine/model.ts'
import { didYouMean, UsageError } from './usageError.ts'

const forms = 'Write PACK@DATE, PACK@DATETIME, the name of a preset, or the path of a file.'

/** The pack and instant that a --policy argument means; `at` moves the instant, or gives a file its date. */
export async function placeOfArgument(
  policy: string,
  at: string | undefined,
  library: Library,
): Promise<Place> {
  const place = await namedPlace(policy, at, library)
  if (at === undefined) return place
  return { ...place, at: instantIn(place.pack, at) }
}

async function namedPlace(
  policy: string,
  at: string | undefined,
  library: Library,
): Promise<Place> {
  if (library.packs.has(policy) && at !== undefined) return shippedPlace(`${policy}@${at}`, library)
  if (library.packs.has(policy.split('@', 1)[0] ?? '') || isPreset(policy, library))
    return shippedPlace(policy, library)
  if (existsSync(policy)) return filePlace(policy, at, library)
  const mark = policy.lastIndexOf('@')
  if (mark > 0 && existsSync(policy.slice(0, mark)))
    return filePlace(policy.slice(0, mark), policy.slice(mark + 1), library)
  if (/[\\/]|\.(ya?ml|json)$/.test(policy))
    throw new UsageError(`There is no policy file "${policy}".`, forms)
  return shippedPlace(policy, library)
}

function isPreset(name: string, library: Library): boolean {
  return [...library.packs.values()].some(({ presets }) =>
    presets.some((preset) => preset.name === name),
  )
}

function shippedPlace(policy: string, library: Library): Place {
  try {
    return placeOf(library, policy)
  } catch (error) {
    if (!(error instanceof UnknownPolicy)) throw error
    const [name = '', date] = policy.split('@')
    const known = [...library.packs.values()].flatMap((pack) =>
      date === undefined ? [pack.name, ...pack.presets.map((preset) => preset.name)] : [pack.name],
    )
    const meant = didYouMean(name, library.packs.has(name) ? [] : known)
    const sentence = `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}.${meant}`
    throw new UsageError(sentence, forms)
  }
}

async function filePlace(file: string, at: string | undefined, library: Library): Promise<Place> {
  const pack = await packOfFile(file, library)
  if (at === undefined)
    throw new UsageError(
      `The policy file "${file}" has no date by itself.`,
      'Say when with --at DATE, such as --at 2021-09-17.',
    )
  return { pack, at: instantIn(pack, at), label: `${pack.name}@${at}` }
}

async function packOfFile(file: string, library: Library): Promise<Pack> {
  const { readOwn } = await import('./freshReading.ts')
  const own = readOwn(file, library)
  if (!('pack' in own))
    throw new UsageError(
      `"${file}" is an overlay, and a pack is needed here.`,
      `Write --overlay ${file}, and name a pack as the policy.`,
    )
  return own.pack
}

/** A pack, at an instant or through all its history. */
export type Scope = Readonly<{ pack: Pack; at?: string; label: string }>

/** Is it a pack or a file, without a date of its own? */
export function isUndated(policy: string, library: Library): boolean {
  return library.packs.has(policy) || (!isPreset(policy, library) && existsSync(policy))
}

/** As placeOfArgument; `at` dates what has no date, which is meant through all its history otherwise. */
export async function scopeOfArgument(
  policy: string,
  at: string | undefined,
  library: Library,
): Promise<Scope> {
  if (!isUndated(policy, library)) return placeOfArgument(policy, undefined, library)
  if (at !== undefined) return placeOfArgument(policy, at, library)
  const pack = library.packs.get(policy) ?? (await packOfFile(policy, library))
  return { pack, label: policy }
}

/** How a policy's pack is named without a date: by its name where it ships, by its file otherwise. */
export function packNamed(policy: string, pack: Pack, { packs }: Library): string {
  if (packs.get(pack.name) === pack) return pack.name
  if (existsSync(policy)) return policy
  return policy.slice(0, policy.lastIndexOf('@'))
}

function instantIn(pack: Pack, at: string): string {
  const instant = instantOf(at, pack.zone)
  if (instant === undefined || !/^20\d\d-/.test(at))
    throw new UsageError(
      `"${at}" is no date from 2000 to 2099.`,
      `Write 2021-09-17 or 2021-09-17T10:00:00${pack.zone}.`,
    )
  return isoOf(instant, pack.zone)
}

/** The overlays that a person named, in order. */
export async function readOverlays(
  files: readonly string[],
  library: Library,
): Promise<readonly Overlay[]> {
  const overlays: Overlay[] = []
  for (const file of files) {
    const { readOwn } = await import('./freshReading.ts')
    const own = readOwn(file, library)
    if (!('overlay' in own))
      throw new UsageError(
        `"${file}" is a pack, and --overlay needs an overlay.`,
        `Write --policy ${file} --at DATE.`,
      )
    overlays.push(own.overlay)
  }
  return overlays
}

/** A library in which a pack's name means that pack, whatever file it stands in. */
export function withPack({ world, packs }: Library, pack: Pack): Library {
  return { world, packs: new Map([...packs, [pack.name, pack]]) }
}

/** Makes laws from places; each pack is compiled once, behind the same overlays. */
export function lawMaker(library: Library, overlays: readonly Overlay[]): (place: Place) => Law {
  const laws = new Map<Pack, Law>()
  return ({ pack, at, label }) => {
    const known = laws.get(pack) ?? makeLaw(compile(pack, overlays, library.world), label, at)
    laws.set(pack, known)
    return lawAt(known, label, at)
  }
}

/** Overrides of rules that a pack does not have: they change nothing, which a person should know. */
export function idleOverrides(overlays: readonly Overlay[], pack: Pack): readonly string[] {
  const rules = new Set(
    [
      ...pack.links,
      ...pack.payments,
      ...overlays.flatMap((each) => [...each.links, ...each.payments]),
    ].map(({ id }) => id),
  )
  return overlays.flatMap(({ name, overrides }) =>
    overrides
      .filter(({ rule }) => !rules.has(rule))
      .map(
        ({ rule }) =>
          `overlay "${name}" overrides "${rule}", and pack ${pack.name} has no such rule`,
      ),
  )
}
