type Place = Readonly<{ id?: string; dataset?: unknown }> | undefined

/** An event as WeChat's own handlers get it: plain values, so that programs may copy and store it. */
export function plainEvent(event: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { type, timeStamp, detail, mark, touches, changedTouches } = event
  return {
    type,
    timeStamp,
    target: placeOf(event['target'] as Place),
    currentTarget: placeOf(event['currentTarget'] as Place),
    mark: mark ?? {},
    detail: detail ?? {},
    ...(touches === undefined ? {} : { touches, changedTouches }),
    mut: false,
  }
}

/** Alipay's `target.dataset` is of the node that listens; what was touched is `targetDataset`. */
export function alipayEvent(event: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const plain = plainEvent(event)
  const [target, current] = [placeOf(event['target'] as Place), plain['currentTarget'] as object]
  const { dataset } = current as { dataset?: unknown }
  return { ...plain, target: { ...target, dataset, targetDataset: target['dataset'] } }
}

function placeOf(place: Place): Readonly<Record<string, unknown>> {
  return {
    id: place?.id ?? '',
    offsetLeft: 0,
    offsetTop: 0,
    dataset: { ...(place?.dataset as object) },
  }
}
