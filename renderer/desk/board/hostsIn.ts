/** Domains as people paste them: whole addresses become their hosts, each once, in small letters. */
export function hostsIn(texts: readonly string[]): readonly string[] {
  const hosts = texts.map((text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/[/?#:].*$/s, ''),
  )
  return [...new Set(hosts.filter((host) => host !== ''))]
}
