/** The rule that a file writes, of one that an override or a suspicion's floor made of it. */
export function writtenRuleOf(id: string): string {
  return id.replace(/^override\/|\/suspicious$/g, '')
}
