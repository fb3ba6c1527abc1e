const icons = {
  alipay: ['支', '#1677ff'],
  huabei: ['花', '#0f8ee9'],
  'wechat-pay': ['微', '#07a854'],
  'unionpay-quickpass': ['银', '#d0202e'],
  'jd-pay': ['京', '#d71920'],
  'meituan-pay': ['美', '#b98a00'],
  'douyin-pay': ['抖', '#3a3a44'],
}

const iconOf = ({ method, name }) => {
  const [character, colour] = icons[method] || [name.slice(0, 1), '#6b7280']
  return { character, colour }
}

module.exports = { iconOf }
