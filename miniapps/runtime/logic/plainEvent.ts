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

function placeOf(place: Place): Readonly<Record<string, unknown>> {
  return {
    id: place?.id ?? '',
    offsetLeft: 0,
    offsetTop: 0,
    dataset: { ...(place?.dataset as object) },
  }
}
