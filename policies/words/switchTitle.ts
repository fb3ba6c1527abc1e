import type { Crossing } from '../engine/board.ts'
import { Surface } from '../engine/attributes.ts'
import type { Words } from '../engine/model.ts'
import { surfaces } from './surfaces.ts'

/** What the rule of a switch is called, such as `Links to Taobao in WeChat (one-to-one chat)`; names are asked for by id. */
export function switchTitle(
  named: (id: string) => Words | undefined,
  { view, system: id, column }: Crossing,
): Words {
  const nameOf = (each: string): Words => named(each) ?? { zh: each, en: each }
  const system = nameOf(id)
  const host = view.host === undefined ? undefined : nameOf(view.host)
  if (view.kind === 'payment') {
    const method = nameOf(column)
    return host === undefined
      ? {
          zh: `${system.zh}收银台上的${method.zh}`,
          en: `${method.en} at the checkout of ${system.en}`,
        }
      : {
          zh: `${host.zh}里${system.zh}小程序的${method.zh}`,
          en: `${method.en} in the ${system.en} mini-program inside ${host.en}`,
        }
  }
  const surface = Surface.safeParse(column)
  const place = surface.success ? surfaces[surface.data] : { zh: column, en: column }
  const inside = nameOf(view.host)
  return {
    zh: `${inside.zh}（${place.zh}）里的${system.zh}链接`,
    en: `Links to ${system.en} in ${inside.en} (${place.en.charAt(0).toLowerCase()}${place.en.slice(1)})`,
  }
}
