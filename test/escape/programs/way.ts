import { outside } from '../case.ts'

export type Dialect = 'wechat' | 'alipay'

/** One way out of a mini-program, tried with each of the addresses. */
export type Way = Readonly<{
  dialect: Dialect
  name: string
  /** Runs on a tap; `url` is the address, `then` tells the page what the call answered. */
  code?: string
  /** Shown on a tap; `{{url}}` is the address, and what has the id `then` is tapped as well. */
  markup?: string
  /** What the journal must hold afterwards: the address itself, or that the page did something. */
  recorded?: 'address' | 'deed'
}>

type Write = (name: string, text: string, recorded?: Way['recorded']) => Way

/** How the ways of a dialect are written down: by code, and by markup. */
export function waysOf(dialect: Dialect): Readonly<{ code: Write; markup: Write }> {
  const write =
    (kind: 'code' | 'markup'): Write =>
    (name, text, recorded) => ({
      dialect,
      name,
      [kind]: text,
      ...(recorded ? { recorded } : {}),
    })
  return { code: write('code'), markup: write('markup') }
}

/** One way with one address, which names the case to whatever hears of it outside. */
export type ProgramCase = Readonly<{
  number: number
  way: Way
  url: string
  /** What the name of the address must look like in the journal; an address without a host has none. */
  mark: string
}>

/** A page of the web, of old, a rival's app, and what the system itself would open. */
const addresses: readonly ((number: number) => string)[] = [
  (number) => outside(number),
  (number) => outside(number, '', 'http'),
  (number) => `taobao://c${number}.out.test/?case=${number}`,
  (number) => `mailto:someone@c${number}.out.test?subject=case=${number}`,
]

/** Numbers follow those of the pages, far enough from them. */
const first = 3_000

export function casesOf(ways: readonly Way[]): readonly ProgramCase[] {
  return ways.flatMap((way, index) =>
    addresses.map((write, address) => {
      const number = first + index * addresses.length + address
      return { number, way, url: write(number), mark: `c${number}.out.test` }
    }),
  )
}

/**
 * For every day: half of the ways that are ruled and a sixth of the rest, each with one address. The number of the day
 * turns the choice, and after 24 days each way has been tried with each address.
 */
export function everyday(cases: readonly ProgramCase[], day: number): readonly ProgramCase[] {
  return cases.filter(({ way }, index) => {
    const turn = Math.floor(index / addresses.length) + day
    const isChosen = turn % (way.recorded === undefined ? 6 : 2) === 0
    return isChosen && index % addresses.length === (turn / 2) % addresses.length
  })
}

export function nameOfWay({ number, way, url }: ProgramCase): string {
  return `${number} ${way.dialect} ${way.name} ${url}`
}
