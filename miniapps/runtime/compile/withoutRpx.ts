/** Strings and addresses are left alone: what looks like a length there is a name. */
const LENGTH =
  /("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|url\([^)]*\))|(?<![\w#-])([+-]?(?:\d+\.?\d*|\.\d+))rpx\b/gi

/** A screen is 750rpx wide, whatever its width: 7.5rpx are 1vw. */
export function withoutRpx(value: string): string {
  if (!/rpx/i.test(value)) return value
  return value.replace(LENGTH, (whole, literal?: string, length?: string) =>
    literal === undefined && length !== undefined ? `${viewportWidths(Number(length))}vw` : whole,
  )
}

function viewportWidths(rpx: number): number {
  return Number((rpx / 7.5).toFixed(5))
}
