/** `rpx` in inline styles: 750 of them are the width of the screen. */
export function withoutRpx(css: string): string {
  return css.replace(
    /(-?\d*\.?\d+)rpx\b/gi,
    (_match, number: string) => `${Number((Number(number) / 7.5).toFixed(4))}vw`,
  )
}
