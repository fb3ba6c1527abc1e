/** Tags as a file may have them, each once: in small letters, with hyphens for what is between words. */
export function tagsIn(written: readonly string[]): readonly string[] {
  const tags = written.map((each) =>
    each
      .toLowerCase()
      .replaceAll(/[^a-z0-9<>]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 64),
  )
  return [...new Set(tags.filter((tag) => tag !== ''))]
}
