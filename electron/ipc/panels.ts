import { z } from 'zod'

/** The parts of the window that a person makes wider, higher or puts away. */
export const panelNames = ['phone', 'ruling', 'log'] as const
export type PanelName = (typeof panelNames)[number]

const Size = z.int().min(80).max(4_000)
/** Widths and heights in CSS pixels; what is absent goes by the window's own size. */
export const Panels = z.strictObject({
  phone: Size.optional(),
  ruling: Size.optional(),
  log: Size.optional(),
  hidden: z.array(z.enum(panelNames)).max(3).readonly().default([]),
})
export type Panels = Readonly<z.infer<typeof Panels>>
