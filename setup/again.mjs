const times = 6

/**
 * Asks the app's main process again where need be: the debugger may lose an answer to the garbage collector before it
 * is told, and where much is thrown away it may do so several times in a row.
 */
export async function again(ask) {
  for (let time = 1; ; time++) {
    try {
      return await ask()
    } catch (error) {
      if (time === times || !String(error).includes('was garbage collected')) throw error
    }
  }
}
