import { ApiFailure, type ApiContext } from '../apiContext.ts'
import type { ApiSet, Result } from './apiSet.ts'
import { bytesToBase64 } from './base64.ts'
import { bodyOf, headerOf, withQuery } from './body.ts'
import { addressOf, exchange, methodOf, type Answer } from './exchange.ts'
import type { FileStore } from './files/fileStore.ts'
import { recordOf, textOf } from './given.ts'
import type { TaskServe } from './networkTask.ts'

/** Of both systems; `dataType` and header names differ by what each hands in. */
export function requestServe(context: ApiContext): TaskServe {
  return async (options, network) => {
    const method = methodOf(options['method'])
    const header = {
      'content-type': 'application/json',
      ...headerOf(options['header'] ?? options['headers']),
    }
    const hasQuery = method === 'GET' || method === 'HEAD'
    const url = addressOf(options['url'])
    const { data } = options
    const sent = {
      url: hasQuery ? withQuery(url, data) : url,
      method,
      header,
      body: hasQuery ? '' : bodyOf(data, header['content-type']),
      way: 'request',
    } as const
    const answer = await exchange(sent, options['timeout'], network.cut, context)
    network.arrived(answer)
    const { statusCode, cookies } = answer
    const isBinary = options['responseType'] === 'arraybuffer'
    const kind = isBinary ? 'arraybuffer' : textOf(options['dataType']) || 'json'
    return { data: dataOf(answer, kind), statusCode, header: answer.header, cookies, profile: {} }
  }
}

/** JSON that cannot be read stays text, as on a phone. */
function dataOf(answer: Answer, kind: string): unknown {
  if (kind === 'arraybuffer') return answer.bytes()
  if (kind === 'base64') return bytesToBase64(answer.bytes())
  if (kind.toLowerCase() !== 'json') return answer.text
  try {
    return JSON.parse(answer.text) as unknown
  } catch {
    return answer.text
  }
}

export function downloadServe(context: ApiContext, files: FileStore): TaskServe {
  return async (options, network) => {
    const url = addressOf(options['url'])
    const sent = {
      url,
      method: 'GET',
      header: headerOf(options['header']),
      body: '',
      way: 'download',
    } as const
    const answer = await exchange(sent, options['timeout'], network.cut, context)
    network.arrived(answer)
    const { statusCode } = answer
    const bytes = answer.bytes()
    const filePath = textOf(options['filePath'])
    if (filePath === '') {
      const type = answer.header['content-type'] ?? ''
      return { tempFilePath: files.keep(bytes, type, url), statusCode, profile: {} }
    }
    files.write(filePath, bytes)
    return { filePath, statusCode, profile: {} }
  }
}

/** A form with one file, as browsers send it; the bytes travel as base64, for a body is text. */
export function uploadServe(context: ApiContext, files: FileStore): TaskServe {
  return async (options, network) => {
    const filePath = textOf(options['filePath'])
    const bytes = files.read(filePath)
    if (bytes === undefined) throw new ApiFailure(`file not found: ${filePath}`)
    const name = textOf(options['name']) || textOf(options['fileName'], 'file')
    const boundary = 'hutong-form-boundary'
    const fields = Object.entries(recordOf(options['formData'])).map(
      ([key, value]) => `Content-Disposition: form-data; name="${key}"\r\n\r\n${textOf(value)}`,
    )
    const file = `Content-Disposition: form-data; name="${name}"; filename="${files.nameOf(filePath)}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytesToBase64(bytes)}`
    const parts = [...fields, file].map((part) => `--${boundary}\r\n${part}\r\n`)
    const sent = {
      url: addressOf(options['url']),
      method: 'POST',
      header: {
        ...headerOf(options['header']),
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      body: `${parts.join('')}--${boundary}--\r\n`,
      way: 'upload',
    } as const
    const answer = await exchange(sent, options['timeout'], network.cut, context)
    network.arrived(answer)
    const result: Result = {
      data: answer.text,
      statusCode: answer.statusCode,
      header: answer.header,
    }
    return result
  }
}

export function networkApis(context: ApiContext, files: FileStore): ApiSet {
  return {
    tasks: {
      request: requestServe(context),
      downloadFile: downloadServe(context, files),
      uploadFile: uploadServe(context, files),
      // Every package of a program is there from the start.
      preDownloadSubpackage: async () => ({}),
    },
  }
}
