import { Suspicion } from '../engine/attributes.ts'
import { mostFilters } from './codedJudge.ts'

/** Where a row leads, as one number: its target, what is odd about its address, and which filters take its host. */
export function leadOf(target: number, oddities: number, taken: number): number {
  return (((target << oddCount) | oddities) << mostFilters) | taken
}

const oddCount = Suspicion.options.length
const filterMask = (1 << mostFilters) - 1

/** Where a row leads whose address nobody can read. */
export const noAddress = -1

export function targetOfLead(lead: number): number {
  return lead === noAddress ? 0 : lead >> (mostFilters + oddCount)
}

export function odditiesOf(lead: number): number {
  return (lead >> mostFilters) & ((1 << oddCount) - 1)
}

/** The filters that take its host, as bits. */
export function takenOf(lead: number): number {
  return lead === noAddress ? 0 : lead & filterMask
}

/** The same lead where each filter has another bit. */
export function withFilters(lead: number, bits: readonly number[]): number {
  if (lead === noAddress) return lead
  const taken = bits.reduce((sum, bit, place) => (((lead >> place) & 1) === 1 ? sum | bit : sum), 0)
  return (lead & ~filterMask) | taken
}
