import { ApiFailure, type ApiContext } from '../../apiContext.ts'
import type { ApiSet, Options } from '../apiSet.ts'
import { headerOf } from '../body.ts'
import type { FileStore } from '../files/fileStore.ts'
import { textOf } from '../given.ts'
import { downloadServe, requestServe, uploadServe } from '../network.ts'
import type { NetworkTask, TaskServe } from '../networkTask.ts'

/** Alipay fails where WeChat succeeds: on a status beyond 399 (19), and on JSON that cannot be read (14). */
export function networkApis(context: ApiContext, files: FileStore): ApiSet {
  const request = requestServe(context)
  const download = downloadServe(context, files)
  const strict =
    (contentType: string): TaskServe =>
    async (options: Options, network: NetworkTask) => {
      const header = {
        'content-type': contentType,
        ...headerOf(options['headers'] ?? options['header']),
      }
      const { data, statusCode, ...answer } = await request({ ...options, header }, network)
      const result = {
        data,
        statusCode,
        status: statusCode,
        header: answer['header'],
        headers: answer['header'],
      }
      if (Number(statusCode) > 399)
        throw new ApiFailure('http status error', { ...result, error: 19 })
      if (textOf(options['dataType'], 'json') === 'json' && typeof data === 'string' && data !== '')
        throw new ApiFailure('JSON parse data error', { ...result, error: 14 })
      return result
    }
  return {
    tasks: {
      request: strict('application/json'),
      httpRequest: strict('application/x-www-form-urlencoded'),
      uploadFile: uploadServe(context, files),
      downloadFile: async (options, network) => {
        const { tempFilePath, filePath } = await download(options, network)
        const path = tempFilePath ?? filePath
        return { apFilePath: path, tempFilePath: path }
      },
    },
  }
}
