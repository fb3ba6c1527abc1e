/** What keeps a page from being clean, in words that its author can act upon; none where it is clean. */
export function causesOf({ refusal, shown, lines, network, unknown, isBlank, isStarting }) {
  const faults = lines.filter(({ level }) => level === 'fault')
  const causes = [
    ...(refusal ? [`not opened: ${refusal}`] : []),
    ...(shown === undefined ? ['not shown'] : []),
    ...(isStarting ? ['not shown: the program still starts'] : []),
    ...faults.map(({ text }) => `exception: ${placed(text)}`),
    ...lines.filter(({ level }) => level === 'missing').map(({ text }) => `missing API: ${text}`),
    ...unknown.map((tag) => `unknown tag: ${tag}`),
    ...(isBlank ? ['blank picture'] : []),
  ]
  return causes.length === 0 ? [] : [...causes, ...unanswered(network)]
}

/** The first line says what; where it happened is the first place of the program's own. */
function placed(text) {
  const [first, ...rest] = text.split('\n')
  const place = /\(?((?:[\w-]+:\/\/)?[^\s()]+:\d+:\d+)\)?/.exec(
    rest.find((line) => /:\d+:\d+/.test(line)) ?? '',
  )
  return place ? `${first} (at ${place[1]})` : first
}

/** Hosts that the page asked for something and that nothing here stands for. */
function unanswered(network) {
  const hosts = network
    .filter(({ outcome }) => outcome === 'ruled-out' || outcome === 'not-mapped')
    .map(({ url }) => (URL.canParse(url) ? new URL(url).hostname : url))
  return [...new Set(hosts)].map(
    (host) => `no answer from ${host}: it has neither fixtures/${host}/… nor a server of its own`,
  )
}
