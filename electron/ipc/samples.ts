import { z } from 'zod'
import type { Words } from '../../policies/engine/model.ts'

/** Overlays to start from, in policies/samples. */
export const samples = {
  'open-groups': {
    zh: '群聊第一天就开放，给三成的人',
    en: 'Groups open on the first day, for three in ten',
  },
  'ask-before-paying': {
    zh: '用其他公司的钱包前先说明',
    en: 'A notice before another company’s wallet',
  },
} as const satisfies Readonly<Record<string, Words>>

export type SampleName = keyof typeof samples
export const sampleNames = Object.keys(samples) as readonly SampleName[]

export const sampleCalls = {
  /** The sample takes the place of the overlay, as a file that is opened does; its undo is the law's. */
  'law.sample': z.strictObject({ name: z.enum(sampleNames) }),
} as const
