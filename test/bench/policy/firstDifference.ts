import process from 'node:process'
import { compile } from '../../../policies/engine/compile.ts'
import { differenceOf } from '../../../policies/engine/diff.ts'
import { editedPack, madePack } from './madePack.ts'
import { shippedLibrary } from './shippedLibrary.ts'

/** One exact difference of 40 rules from their edited form, the first that this process works out. */
export type FirstDifference = Readonly<{
  milliseconds: number
  boxes: number
  classes: number
  differing: number
}>

const { world } = shippedLibrary()
const pack = madePack(world, 40, 42)
const edited = editedPack(pack, world, 99, 6)
const began = performance.now()
const { boxes, classes, differing } = differenceOf(
  { policy: compile(pack, [], world) },
  { policy: compile(edited, [], world) },
)
const milliseconds = performance.now() - began
const result: FirstDifference = { milliseconds, boxes: boxes.length, classes, differing }
process.stdout.write(JSON.stringify(result))
