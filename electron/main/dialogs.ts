import { dialog, type BrowserWindow } from 'electron'
import { writeFileSync } from 'node:fs'

/** The system's dialogs over a window; each answers undefined when it was closed without a choice. */
export type Dialogs = Readonly<{
  choosePolicy: () => Promise<string | undefined>
  chooseLog: () => Promise<string | undefined>
  chooseFolder: () => Promise<string | undefined>
  /** Writes a text where the person says, and answers where. */
  saveAs: (name: string, text: string) => Promise<string | undefined>
}>

export function dialogsOf(window: BrowserWindow): Dialogs {
  const choose = async (
    property: 'openFile' | 'openDirectory',
    filters: Electron.FileFilter[] = [],
  ): Promise<string | undefined> => {
    const chosen = await dialog.showOpenDialog(window, { properties: [property], filters })
    return chosen.filePaths[0]
  }
  return {
    choosePolicy: () => choose('openFile', [{ name: 'YAML', extensions: ['yaml', 'yml'] }]),
    chooseLog: () =>
      choose('openFile', [
        {
          name: 'NDJSON, CSV, Parquet',
          extensions: ['ndjson', 'jsonl', 'csv', 'parquet', 'gz'],
        },
      ]),
    chooseFolder: () => choose('openDirectory'),
    saveAs: async (name, text) => {
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: name })
      if (filePath === '') return undefined
      writeFileSync(filePath, text)
      return filePath
    },
  }
}
