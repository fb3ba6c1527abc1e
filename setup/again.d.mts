/**
 * Asks the app's main process again where need be: the debugger may lose an answer to the garbage collector before it
 * is told, and where much is thrown away it may do so several times in a row.
 */
export function again<T>(ask: () => Promise<T>): Promise<T>
