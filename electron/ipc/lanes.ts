import { z } from 'zod'

/** Phones under one law each: `a` under the law in force, `b` beside it, under the one it is compared with. */
export const LaneName = z.enum(['a', 'b'])
export type LaneName = z.infer<typeof LaneName>
