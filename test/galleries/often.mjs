/** A small component several times over, so that its page is not nearly empty. */
export function often(wxml) {
  return `<view wx:for="{{ 8 }}" wx:key="*this" style="margin: 12px">${wxml}</view>`
}
