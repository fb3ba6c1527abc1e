/** Names a step of the film in the document, from 1. */
export function stepId(step: number): string {
  return `runner-step-${step}`
}
