import type { Request } from '../../../policies/engine/model.ts'
import type { Phone } from '../phones.ts'

type Asked = Readonly<
  Pick<Request, 'region' | 'host' | 'surface'> & { opening?: Request['opening'] | undefined }
>

/** A store of each region has one notice for links that open in the browser, one for those inside the app, and one for checkouts. */
function keyOf({ region, host, surface, opening = 'browser' }: Asked): string {
  return `${region} ${host} ${surface}${surface === 'link-out' ? ` ${opening}` : ''}`
}

function keyOfAll({ region, host, surface }: Asked): string {
  return `${region} ${host} ${surface} *`
}

/** Has the holder confirmed this store's notice before, or asked never to see one of its kind? */
export function wasNoticed({ noticed }: Pick<Phone, 'noticed'>, asked: Asked): boolean {
  return noticed.has(keyOf(asked)) || noticed.has(keyOfAll(asked))
}

/** The notice was confirmed; who opts out sees none of the same app's, wherever its links open. */
export function rememberNotice(
  { noticed }: Pick<Phone, 'noticed'>,
  asked: Asked,
  optsOut: boolean,
): void {
  noticed.add(keyOf(asked))
  if (optsOut) noticed.add(keyOfAll(asked))
}

/** Did the answer ask never to see it again? */
export function optsOutIn(
  answer: Readonly<{ type: string; optsOut?: boolean | undefined }>,
): boolean {
  return answer.optsOut === true
}

/** A step says itself what the person has seen before. */
export function setNoticed(
  { noticed }: Pick<Phone, 'noticed'>,
  asked: Asked,
  isNoticed: boolean,
): void {
  noticed.delete(keyOfAll(asked))
  if (isNoticed) noticed.add(keyOf(asked))
  else noticed.delete(keyOf(asked))
}
