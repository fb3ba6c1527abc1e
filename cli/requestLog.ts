import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { faultsOf, pathText } from '../policies/engine/faults.ts'
import { Request } from '../policies/engine/model.ts'
import { largestFile, PolicyError } from '../policies/engine/parse.ts'
import { unreadable } from './ownFiles.ts'

const mostFaults = 100

/** The requests of a log, one JSON object a line; all lines that are none are one PolicyError. `-` is standard input. */
export async function* requestsIn(file: string): AsyncGenerator<Request> {
  const shown = file === '-' ? 'stdin' : file
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  const faults: string[] = []
  let total = 0
  let line = 0
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line++
      if (text.trim() === '') continue
      const read = readRequest(text)
      if ('request' in read) {
        if (total === 0) yield read.request
        continue
      }
      total += read.faults.length
      for (const fault of read.faults)
        if (faults.length < mostFaults) faults.push(`${shown}:${line}:${fault}`)
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw unreadable(file, error)
    throw error
  }
  if (total > 0) throw new PolicyError(faults, total)
}

type Read = Readonly<{ request: Request }> | Readonly<{ faults: readonly string[] }>

function readRequest(text: string): Read {
  if (text.length > largestFile)
    return { faults: [`1 request: expected at most ${largestFile} characters, got ${text.length}`] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const column = Number(/position (\d+)/.exec(error.message)?.[1] ?? 0) + 1
    return {
      faults: [`${column} request: expected JSON, got ${JSON.stringify(text.slice(0, 60))}`],
    }
  }
  const result = Request.safeParse(value)
  if (result.success) return { request: result.data }
  return {
    faults: result.error.issues
      .flatMap((issue) => faultsOf(issue, value))
      .map(({ path, expected, got }) => {
        const name = path.length === 0 ? 'request' : pathText(path)
        return `1 ${name}: expected ${expected}, got ${got}`
      }),
  }
}
