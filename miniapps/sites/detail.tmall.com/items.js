export const shop = { name: { zh: '天猫', en: 'Tmall' } }

export function itemId(place) {
  return new URLSearchParams(place.search).get('id')
}

export const items = [
  {
    address: '/item.htm?id=1',
    title: {
      zh: '净齿声波电动牙刷 四档清洁 90 天续航 旅行盒套装',
      en: 'Clear sonic toothbrush, four modes, 90 days on a charge, with travel case',
    },
    price: 29_900,
    was: 45_900,
    sold: { zh: '月销 6000+', en: '6,000+ a month' },
    offers: [
      { zh: '官方旗舰店', en: 'Official shop' },
      { zh: '赠刷头 2 支', en: '2 heads free' },
      { zh: '满 299 减 40', en: '¥40 off over ¥299' },
    ],
    delivery: { zh: '上海 · 当日发货 · 免运费', en: 'From Shanghai today, free' },
    promise: {
      zh: '正品保障 · 两年质保 · 7 天无理由',
      en: 'Genuine, two year guarantee, returns within 7 days',
    },
    picture: '/toothbrush.svg',
    card: '刷 #c85f73',
    choices: [
      {
        name: { zh: '颜色', en: 'Colour' },
        values: [
          { zh: '云白', en: 'Cloud white' },
          { zh: '樱粉', en: 'Blossom pink' },
        ],
      },
      {
        name: { zh: '套餐', en: 'Set' },
        values: [
          { zh: '单支装', en: 'One brush' },
          { zh: '旅行盒套装', en: 'With travel case' },
        ],
      },
    ],
    reviews: [
      {
        by: '周**明',
        text: {
          zh: '声音不大，刷完牙面很滑，充一次电用了一个多月。',
          en: 'Not loud, teeth feel smooth, and one charge lasted more than a month.',
        },
      },
      {
        by: '糖**糖',
        text: { zh: '买了两支，粉色很好看。', en: 'Bought two. The pink one is lovely.' },
      },
    ],
  },
]
