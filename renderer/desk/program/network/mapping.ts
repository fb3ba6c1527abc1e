/** What is wrong with a mapping that a person wrote. */
export type MappingFault = 'host' | 'server' | 'port'

const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?'
const hostForm = new RegExp(`^${label}(\\.${label})*$`, 'i')

/** Nothing when requests for `host` can be sent to `server`. */
export function mappingFault(host: string, server: string): MappingFault | undefined {
  if (host.length > 253 || !hostForm.test(host)) return 'host'
  const [, port] = /^http:\/\/(?:127\.0\.0\.1|localhost):(\d{1,5})$/.exec(server) ?? []
  if (port === undefined) return 'server'
  return Number(port) >= 1 && Number(port) <= 65_535 ? undefined : 'port'
}

/** The host of a request's address, to map. */
export function mappableHost(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined
}
