import process from 'node:process'

/** Turns what of a longer list a day tests; `DAY` names another one, to run its choice again. */
export const day = Number(process.env['DAY'] ?? Math.floor(Date.now() / 86_400_000))
