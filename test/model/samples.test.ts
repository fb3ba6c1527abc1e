import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findLaw } from '../../policies/engine/library.ts'
import type { Overlay } from '../../policies/engine/model.ts'
import { readLibrary, readPolicy } from '../../policies/engine/read.ts'
import { reasons } from '../../policies/words/reasons.ts'
import { sampleNames } from '../../electron/ipc/samples.ts'

const filesOf = (name: string) => {
  const folder = new URL(`../../policies/${name}/`, import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))
}
const library = readLibrary(filesOf('registry'), filesOf('presets'))
const files = filesOf('samples')

test('every sample is named, and stands in its file', () => {
  expect(files.map(({ file }) => file)).toEqual(
    sampleNames.map((name) => `${name}.yaml`).toSorted(),
  )
})

test('every sample is an overlay that the law takes, with reasons that have words', () => {
  for (const { file, text } of files) {
    const overlay = readPolicy(file, text, library) as Overlay
    const rules = [...overlay.links, ...overlay.payments]
    expect(rules.filter(({ ruling }) => !(ruling.reason in reasons))).toEqual([])
    const { policy } = findLaw(library, 'cn@2021-09-28', [overlay])
    const ids = [...policy.links, ...policy.payments].map(({ id }) => id)
    for (const { id } of rules) expect(ids).toContain(id)
    for (const { rule } of overlay.overrides) expect(ids).toContain(`override/${rule}`)
  }
})
