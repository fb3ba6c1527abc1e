/** The host of an address for display; the address itself, shortened, where it has none. */
export function hostOf(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, 60)
  const { host, protocol } = new URL(url)
  return host === '' ? protocol : host
}
