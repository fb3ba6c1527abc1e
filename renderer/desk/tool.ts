import { useSyncExternalStore } from 'react'

export const tools = [
  'board',
  'text',
  'diff',
  'rules',
  'programs',
  'scenario',
  'runner',
  'backtest',
] as const
export type Tool = (typeof tools)[number]

let current: Tool = 'board'
const listeners = new Set<() => void>()

/** Brings a tool of the desk to the front. */
export function showTool(tool: Tool): void {
  current = tool
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The tool in front, for what is not drawn. */
export function toolNow(): Tool {
  return current
}

/** The tool in front. */
export function useTool(): Tool {
  return useSyncExternalStore(subscribe, () => current)
}
