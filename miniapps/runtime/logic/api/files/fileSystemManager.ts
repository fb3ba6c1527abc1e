import type { ClassTable } from '../../../api/apiTable.ts'
import type { ApiContext } from '../../apiContext.ts'
import { emptyClass } from '../notSimulated.ts'
import { recordOf } from '../given.ts'
import { settle, type Wording } from '../settle.ts'
import { loud } from '../storage.ts'
import { fileCalls } from './fileCalls.ts'
import type { FileStore } from './fileStore.ts'

/** Positions of a synchronous call's arguments, and the one value it returns. */
const twins: Readonly<Record<string, readonly [arguments_: readonly string[], value?: string]>> = {
  access: [['path']],
  readFile: [['filePath', 'encoding', 'position', 'length'], 'data'],
  writeFile: [['filePath', 'data', 'encoding']],
  appendFile: [['filePath', 'data', 'encoding']],
  copyFile: [['srcPath', 'destPath']],
  rename: [['oldPath', 'newPath']],
  unlink: [['filePath']],
  truncate: [['filePath', 'length']],
  stat: [['path', 'recursive'], 'stats'],
  mkdir: [['dirPath', 'recursive']],
  rmdir: [['dirPath', 'recursive']],
  readdir: [['dirPath'], 'files'],
  saveFile: [['tempFilePath', 'filePath'], 'savedFilePath'],
}

/** Alipay's twins take an options object and return the whole result. */
export function makeFileSystemManager(
  files: FileStore,
  classes: ClassTable,
  wording: Wording,
  context: ApiContext,
): Record<string, unknown> {
  const calls = fileCalls(files)
  const manager = emptyClass('FileSystemManager', classes, wording, context)
  for (const [name, call] of Object.entries(calls)) {
    manager[name] = (options: unknown) =>
      settle(name, options, () => call(recordOf(options)), wording, context)
    const twin = twins[name]
    if (twin === undefined) continue
    const [names, value] = twin
    manager[`${name}Sync`] = (...input: readonly unknown[]) => {
      const isObject = typeof input[0] === 'object' && input[0] !== null
      const options = isObject
        ? recordOf(input[0])
        : Object.fromEntries(names.map((one, index) => [one, input[index]]))
      const result = loud(`${name}Sync`, () => recordOf(call(options)))
      if (context.dialect === 'alipay') return { success: true, ...result }
      return value === undefined ? undefined : result[value]
    }
  }
  return manager
}
