/** The debugger may lose an answer to the garbage collector before it is told; asked again, it is there. */
export async function again<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!String(error).includes('was garbage collected')) throw error
    return ask()
  }
}
