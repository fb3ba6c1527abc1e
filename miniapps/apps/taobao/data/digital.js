const { colours } = require('./parts')

module.exports = [
  {
    id: '3',
    category: 'digital',
    shop: 'lark',
    title: {
      zh: '云雀真无线蓝牙耳机 主动降噪 30 小时续航',
      en: 'Lark true wireless earbuds, noise cancelling, 30 hours with the case',
    },
    price: 16900,
    was: 29900,
    sold: { zh: '已售 5000+', en: '5,000+ sold' },
    sales: 5000,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '一年换新', en: 'New one within a year' },
    ],
    delivery: { zh: '广东深圳 · 24 小时内发货', en: 'From Shenzhen within 24 hours' },
    promise: { zh: '一年质保 · 7 天无理由', en: 'One-year guarantee, 7-day returns' },
    specs: [
      colours('earbuds', [
        ['pearl', '珍珠白', 'Pearl'],
        ['night', '夜蓝', 'Night blue'],
      ]),
    ],
    facts: [
      { name: { zh: '降噪', en: 'Noise' }, value: { zh: '最深 42 dB', en: 'Up to 42 dB less' } },
      { name: { zh: '防水', en: 'Water' }, value: 'IPX4' },
    ],
    praise: 96,
    reviews: [
      {
        by: '北**风',
        choice: { zh: '夜蓝', en: 'Night blue' },
        text: {
          zh: '地铁上开降噪很安静，通话对面说听得清楚。',
          en: 'Quiet on the underground, and people hear me well on calls.',
        },
      },
    ],
  },
  {
    id: '14',
    category: 'beauty',
    shop: 'osmanthus',
    title: {
      zh: '山茶花滋润面霜 换季舒缓 敏感肌可用 50 克',
      en: 'Camellia face cream for dry and sensitive skin, 50 g',
    },
    price: 13600,
    was: 19800,
    sold: { zh: '已售 3300+', en: '3,300+ sold' },
    sales: 3300,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '送 5 克试用装', en: '5 g sample included' },
    ],
    delivery: { zh: '上海 · 24 小时内发货', en: 'From Shanghai within 24 hours' },
    promise: { zh: '过敏包退 · 正品保证', en: 'Money back if it irritates' },
    pictures: ['/images/cream.svg'],
    specs: [
      {
        name: { zh: '规格', en: 'Size' },
        values: [
          { id: '50g', name: { zh: '50 克', en: '50 g' } },
          { id: '2x50g', name: { zh: '50 克 × 2', en: '2 × 50 g' }, more: 11600 },
        ],
      },
    ],
    facts: [
      { name: { zh: '质地', en: 'Texture' }, value: { zh: '清润不黏', en: 'Light, not sticky' } },
      { name: { zh: '香味', en: 'Scent' }, value: { zh: '无添加香精', en: 'No perfume' } },
    ],
    praise: 97,
    reviews: [
      {
        by: '换**季',
        choice: { zh: '50 克', en: '50 g' },
        text: {
          zh: '脸颊不再起皮，早上上妆也不搓泥。',
          en: 'No more flaking, and make-up sits well on it.',
        },
      },
    ],
  },
]
