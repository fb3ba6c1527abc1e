module.exports = [
  {
    id: 'early',
    mark: '先',
    name: { zh: '抢先看', en: 'Early' },
    text: { zh: '新剧提前看 6 集', en: 'Six episodes ahead' },
  },
  {
    id: 'clear',
    mark: '净',
    name: { zh: '无广告', en: 'No adverts' },
    text: { zh: '点开就播', en: 'Plays at once' },
  },
  {
    id: 'sharp',
    mark: '清',
    name: { zh: '超高清', en: 'Sharper' },
    text: { zh: '4K 与环绕声', en: '4K, surround sound' },
  },
  {
    id: 'screens',
    mark: '屏',
    name: { zh: '三端同看', en: 'Three screens' },
    text: { zh: '手机、平板、电视', en: 'Phone, tablet, TV' },
  },
]
