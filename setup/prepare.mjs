import process from 'node:process'
import { requireNode } from './node.mjs'
import { prepareFor } from './prepareFor.mjs'
import { attempt } from './say.mjs'

/** Set-up before `npm start` and `npm test`: does what is missing, says what it does, and can be repeated. */
await attempt(async () => {
  requireNode()
  await prepareFor(process.argv[2] === 'test' ? 'test' : 'start')
})
