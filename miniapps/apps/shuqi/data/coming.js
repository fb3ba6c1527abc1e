module.exports = [
  {
    id: 'long-summer',
    name: { zh: '长夏', en: 'The Long Summer' },
    author: { zh: '许一川', en: 'Xu Yichuan' },
  },
  {
    id: 'snow-train',
    name: { zh: '雪原列车', en: 'The Snow Train' },
    author: { zh: '谢临冬', en: 'Xie Lindong' },
  },
  {
    id: 'crane-returns',
    name: { zh: '鹤归', en: 'The Crane Returns' },
    author: { zh: '容与', en: 'Rong Yu' },
  },
  {
    id: 'lighthouse',
    name: { zh: '灯塔编年', en: 'A Lighthouse Chronicle' },
    author: { zh: '江屿', en: 'Jiang Yu' },
  },
  {
    id: 'cat-pages',
    name: { zh: '猫与稿纸', en: 'The Cat and the Pages' },
    author: { zh: '半夏', en: 'Ban Xia' },
  },
  {
    id: 'sand-city',
    name: { zh: '沙漏城', en: 'Hourglass City' },
    author: { zh: '秦风起', en: 'Qin Fengqi' },
  },
]
