/** Sources that are no page: what they are called, and what they mean. */
const plainSources = {
  overlay: ['source.own', 'source.ownText'],
  memory: ['source.memory', 'source.memoryText'],
  hypothesis: ['source.hypothesis', 'source.hypothesisText'],
} as const

export function plainSource(
  id: string,
): (typeof plainSources)[keyof typeof plainSources] | undefined {
  return plainSources[id as keyof typeof plainSources]
}
