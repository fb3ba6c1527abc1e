import { oneOf, readArguments } from './arguments.ts'
import { asked } from './asked.ts'
import { commonOptions, lawOptions, requestOptions } from './decideOptions.ts'
import { decisionObject } from './decisionObject.ts'
import { decisionText } from './decisionText.ts'
import { exitCodes } from './exitCodes.ts'
import { decideHelp } from './help.ts'
import { paintFor } from './style.ts'

/** `hutong decide`: rules one request and says why. */
export async function decide(args: readonly string[]): Promise<number> {
  const json = { json: { help: 'print one JSON object' } }
  const options = { ...lawOptions, ...requestOptions, ...json, ...commonOptions }
  const given = readArguments('decide', args, options)
  if (given.has('help')) {
    process.stdout.write(decideHelp(options))
    return exitCodes.fine
  }
  const language = oneOf(given, 'lang', ['zh', 'en']) ?? 'en'
  const paint = paintFor(given)
  const { decision, law } = await asked('decide', given)
  process.stdout.write(
    given.has('json')
      ? `${JSON.stringify(decisionObject(decision, law), undefined, 2)}\n`
      : decisionText(decision, law, language, paint),
  )
  return exitCodes.fine
}
