import type { Case } from './case.ts'
import { navigations, redirects, spellings } from './cases/navigations.ts'
import { hints, reports, sockets, subresources } from './cases/requests.ts'
import { frames, schemes, windows } from './cases/windowsAndFrames.ts'
import { browserParts, inputs, payments, workers } from './cases/workersAndDevices.ts'

/** Every way out that is tried, those that may bring the browser down last. */
export const cases: readonly Case[] = [
  ...navigations,
  ...windows,
  ...redirects,
  ...frames,
  ...schemes,
  ...spellings,
  ...sockets,
  ...subresources,
  ...workers,
  ...hints,
  ...reports,
  ...inputs,
  ...browserParts,
]

/** The same for the app alone: these show themselves in the journal and nowhere else. */
export const casesOfTheApp: readonly Case[] = [...cases, ...payments]
