import process from 'node:process'
import { attempt } from './say.mjs'
import { takeTour } from './tour/takeTour.mjs'

/** `npm run tour [-- --lang zh|en]`: the September 2021 story in the real window. */
await attempt(async () => {
  process.exitCode = await takeTour(process.argv.slice(2))
})
