import type { ClassTable } from '../../../api/apiTable.ts'
import type { ApiContext } from '../../apiContext.ts'
import type { ApiSet, Options, Serve } from '../apiSet.ts'
import { textOf } from '../given.ts'
import type { Wording } from '../settle.ts'
import { fileCalls } from './fileCalls.ts'
import { makeFileSystemManager } from './fileSystemManager.ts'
import type { FileStore } from './fileStore.ts'

/** The manager, and what of it stands on `wx` and `my` themselves since before there was one. */
export function fileApis(
  files: FileStore,
  classes: ClassTable,
  wording: Wording,
  context: ApiContext,
): ApiSet {
  const manager = makeFileSystemManager(files, classes, wording, context)
  const { getFileInfo, getSavedFileList, removeSavedFile, saveFile } = fileCalls(files)
  const getSavedFileInfo: Serve = async (options: Options) => {
    const found = await getFileInfo?.(options)
    const filePath = textOf(options['filePath']) || textOf(options['apFilePath'])
    return { ...found, createTime: files.find(filePath)?.modified ?? 0 }
  }
  const served = { getFileInfo, getSavedFileInfo, getSavedFileList, removeSavedFile, saveFile }
  return {
    served: served as Readonly<Record<string, Serve>>,
    direct: { getFileSystemManager: () => manager },
  }
}
