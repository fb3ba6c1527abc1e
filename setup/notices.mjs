import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { noticesText } from './noticesText.mjs'
import { root } from './packages.mjs'

/** `npm run notices`. */
writeFileSync(path.join(root, 'THIRD-PARTY-NOTICES.md'), noticesText())
