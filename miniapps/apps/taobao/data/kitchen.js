const { colours } = require('./parts')

module.exports = [
  {
    id: '2',
    category: 'kitchen',
    shop: 'bamboo',
    title: {
      zh: '竹影 316 不锈钢保温杯 500 毫升 便携提绳',
      en: 'Bamboo Shade vacuum flask, 316 steel, 500 ml, with a carrying loop',
    },
    price: 8900,
    was: 12900,
    sold: { zh: '已售 1 万+', en: '10,000+ sold' },
    sales: 10000,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '第二件 9 折', en: '10% off the second' },
    ],
    delivery: { zh: '浙江永康 · 当日发货', en: 'From Yongkang today' },
    promise: { zh: '破损包赔 · 7 天无理由', en: 'Breakage covered, 7-day returns' },
    specs: [
      colours('flask', [
        ['bamboo', '竹青', 'Bamboo green'],
        ['rice', '米白', 'Rice white'],
        ['ink', '墨黑', 'Ink black'],
      ]),
      {
        name: { zh: '容量', en: 'Size' },
        values: [
          { id: '500ml', name: { zh: '500 毫升', en: '500 ml' } },
          { id: '350ml', name: { zh: '350 毫升', en: '350 ml' }, more: -1000 },
        ],
      },
    ],
    facts: [
      {
        name: { zh: '保温', en: 'Keeps hot' },
        value: { zh: '12 小时 60℃ 以上', en: '12 hours above 60 °C' },
      },
      { name: { zh: '净重', en: 'Weight' }, value: { zh: '248 克', en: '248 g' } },
    ],
    praise: 99,
    reviews: [
      {
        by: '山**月',
        choice: { zh: '竹青 · 500 毫升', en: 'Bamboo green · 500 ml' },
        text: {
          zh: '早上灌的热水，下午还烫嘴，盖子一滴不漏。',
          en: 'Filled in the morning, still hot in the afternoon. The lid does not leak at all.',
        },
      },
    ],
  },
  {
    id: '7',
    category: 'kitchen',
    shop: 'kiln',
    title: {
      zh: '龙泉青瓷茶具套装 一壶四杯 家用待客',
      en: 'Longquan celadon tea set, one pot and four cups',
    },
    price: 21800,
    was: 32800,
    sold: { zh: '已售 700+', en: '700+ sold' },
    sales: 700,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '满 200 减 20', en: '¥20 off over ¥200' },
    ],
    delivery: { zh: '浙江丽水 · 48 小时内发货', en: 'From Lishui within 48 hours' },
    promise: { zh: '破损包赔 · 7 天无理由', en: 'Breakage covered, 7-day returns' },
    specs: [
      colours('tea', [
        ['celadon', '梅子青', 'Plum green'],
        ['white', '甜白', 'Sweet white'],
      ]),
    ],
    facts: [
      { name: { zh: '壶容量', en: 'Pot' }, value: { zh: '260 毫升', en: '260 ml' } },
      { name: { zh: '杯容量', en: 'Cups' }, value: { zh: '60 毫升 × 4', en: '60 ml × 4' } },
    ],
    praise: 99,
    reviews: [
      {
        by: '听**雨',
        choice: { zh: '梅子青', en: 'Plum green' },
        text: {
          zh: '釉色很润，出水干净，送长辈很体面。',
          en: 'A soft glaze and a clean pour. A good present for parents.',
        },
      },
    ],
  },
  {
    id: '10',
    category: 'kitchen',
    shop: 'bamboo',
    title: {
      zh: '八角摩卡壶 意式浓缩 3 杯份 明火电陶炉通用',
      en: 'Eight-sided moka pot, three cups, for gas and ceramic hobs',
    },
    price: 11900,
    was: 16900,
    sold: { zh: '已售 1100+', en: '1,100+ sold' },
    sales: 1100,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '送滤纸 100 张', en: '100 filters included' },
    ],
    delivery: { zh: '浙江永康 · 24 小时内发货', en: 'From Yongkang within 24 hours' },
    promise: { zh: '两年质保 · 7 天无理由', en: 'Two-year guarantee, 7-day returns' },
    specs: [
      colours('moka', [
        ['silver', '哑光银', 'Matt silver'],
        ['red', '番茄红', 'Tomato red'],
      ]),
    ],
    facts: [
      { name: { zh: '容量', en: 'Makes' }, value: { zh: '150 毫升', en: '150 ml' } },
      {
        name: { zh: '材质', en: 'Material' },
        value: { zh: '食品级铝', en: 'Food-safe aluminium' },
      },
    ],
    praise: 97,
    reviews: [
      {
        by: '早**八',
        choice: { zh: '哑光银', en: 'Matt silver' },
        text: {
          zh: '五分钟一壶，比店里便宜太多，手柄不烫。',
          en: 'Five minutes a pot, far cheaper than the café, and the handle stays cool.',
        },
      },
    ],
  },
  {
    id: '12',
    category: 'food',
    shop: 'osmanthus',
    title: {
      zh: '桂花绿豆糕礼盒 苏式糕点 低糖 12 枚',
      en: 'Osmanthus mung bean cakes, Suzhou style, less sugar, 12 in a box',
    },
    price: 8800,
    was: 10800,
    sold: { zh: '已售 4500+', en: '4,500+ sold' },
    sales: 4500,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '现做现发', en: 'Made to order' },
    ],
    delivery: { zh: '江苏苏州 · 现做 24 小时内发货', en: 'From Suzhou, made within 24 hours' },
    promise: { zh: '坏单包赔 · 冷链直达', en: 'Refund if spoilt, sent chilled' },
    pictures: ['/images/pastry.svg'],
    specs: [
      {
        name: { zh: '规格', en: 'Box' },
        values: [
          { id: 'twelve', name: { zh: '12 枚礼盒', en: 'Box of 12' } },
          { id: 'six', name: { zh: '6 枚尝鲜', en: 'Box of 6' }, more: -4000 },
        ],
      },
    ],
    facts: [
      {
        name: { zh: '保质期', en: 'Keeps' },
        value: { zh: '冷藏 15 天', en: '15 days in the fridge' },
      },
      { name: { zh: '净含量', en: 'Weight' }, value: { zh: '420 克', en: '420 g' } },
    ],
    praise: 98,
    reviews: [
      {
        by: '甜**胃',
        choice: { zh: '12 枚礼盒', en: 'Box of 12' },
        text: {
          zh: '入口就化，不齁，长辈也爱吃，盒子很好看。',
          en: 'Melts at once and not too sweet. My parents like it, and the box is pretty.',
        },
      },
    ],
  },
]
