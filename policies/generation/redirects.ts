import { factsOf } from '../engine/facts.ts'
import { Request, type Verdict } from '../engine/model.ts'
import { codeOf, readerOf } from '../engine/reader.ts'
import { routeOf, type Resolve, type Site } from '../engine/site.ts'
import type { Example } from '../engine/exploration.ts'
import { naturalForm } from '../engine/point.ts'
import { nameAt, type Asking } from './asking.ts'
import { outcomeAt, type Explored } from './explored.ts'
import { ordinaryPoints } from './ordinaryPoints.ts'

/** The addresses of the sites that lead on by themselves, in the sites' order. */
export function redirectingAddresses(sites: readonly Site[]): readonly string[] {
  return sites.flatMap((site) =>
    site.routes.flatMap((route) => {
      const path = route.path.replace(/\*$/, '')
      const isFirst = routeOf(site, path) === route
      return 'redirect' in route && isFirst ? [`https://${site.host}${path}`] : []
    }),
  )
}

/** A request whose address leads on once it is let through, and how its first hop is ruled. */
export type Redirecting = Readonly<{
  verdict: Verdict
  example: Example
  /** Does it lead on for ever, as far as a machine follows? */
  isEndless: boolean
  cost: number
}>

/** Of each address and each rule that can decide about it, the most ordinary request to open it. */
export function redirectingRequests(
  found: Explored,
  addresses: readonly string[],
): readonly Redirecting[] {
  const { exploration, ground, exampleAt } = found
  const { space, forest } = exploration
  const index = space.axes.findIndex(({ type }) => type === 'destination')
  const axis = space.axes[index]
  const open = found.askings.find(({ name }) => name === 'open')
  if (axis?.type !== 'destination' || open === undefined) return []
  const level = forest.levels.find((each) => each.axis === index)
  const reader = level && readerOf(space, level)
  const seen = new Set<string>()
  return addresses.flatMap((url) => {
    const facts = factsOf(
      Request.parse({ at: '2000-01-01T00:00:00Z', host: 'app', surface: 'app', url }),
      ground.world,
    )
    if (facts === undefined) return []
    const klass = reader === undefined ? 0 : codeOf(reader, facts)
    const form = naturalForm(url, ground.world)
    const isEndless = leadsOn(url, ground.resolve)
    const kind = `${klass} ${form} ${isEndless}`
    if (klass === -1 || seen.has(kind)) return []
    seen.add(kind)
    const asking: Asking = {
      ...open,
      allows: (each, value) => {
        if (each.name === 'action') return nameAt(each, value) === 'open-link'
        if (each.type === 'destination')
          return level === undefined || level.classOf[value] === klass
        return open.allows(each, value)
      },
      extra: (each, value) =>
        each.type === 'destination'
          ? 0
          : open.extra(each, value) +
            (each.name === 'form' && nameAt(each, value) !== form ? 200 : 0),
    }
    return [...ordinaryPoints(exploration, asking, ground)].map(([value, { point, cost }]) => {
      const { target: _target, form: said, ...rest } = exampleAt(point)
      const forms = space.axes.findIndex(({ name }) => name === 'form')
      const formAxis = space.axes[forms]
      const own = formAxis === undefined ? said : nameAt(formAxis, point[forms] ?? 0)
      return {
        verdict: outcomeAt(found, value).verdict,
        example: {
          ...rest,
          url,
          ...(own === undefined || own === form
            ? {}
            : { form: own as NonNullable<Example['form']> }),
        },
        isEndless,
        cost,
      }
    })
  })
}

/** More hops than a machine follows. */
const hops = 10

function leadsOn(url: string, resolve: Resolve): boolean {
  let here: string | undefined = url
  for (let hop = 0; hop < hops && here !== undefined; hop++) here = resolve(here)
  return here !== undefined
}
