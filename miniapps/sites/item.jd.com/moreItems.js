export const moreItems = [
  {
    address: '/100003.html',
    title: {
      zh: '屿 X5 手机 6.3 英寸小直屏 长续航 防水',
      en: 'Isle X5 phone, flat 6.3-inch screen, long battery, waterproof',
    },
    price: 349900,
    was: 379900,
    sold: { zh: '5 万+ 评价', en: '50,000+ reviews' },
    offers: [{ zh: '自营', en: 'Sold by JD' }],
    delivery: {
      zh: '现货 · 23:00 前下单，预计明天送达',
      en: 'In stock, order before 23:00 for tomorrow',
    },
    promise: { zh: '一年质保 · 30 天价保', en: 'One-year guarantee, 30-day price promise' },
    picture: '/phone-lake.svg',
    card: '机 #4b6f9a',
    choices: [
      {
        name: { zh: '颜色', en: 'Colour' },
        values: [
          { zh: '湖蓝', en: 'Lake blue' },
          { zh: '晨粉', en: 'Dawn pink' },
        ],
      },
      { name: { zh: '版本', en: 'Memory' }, values: ['12 + 256 GB'] },
    ],
    reviews: [
      {
        by: 'L***y',
        text: {
          zh: '小屏终于能用一天半，单手打字舒服，夜里拍照干净。',
          en: 'A small phone that lasts a day and a half. Typing with one hand is easy, night photos are clean.',
        },
      },
    ],
  },
  {
    address: '/100004.html',
    title: {
      zh: '屿 Book 14 轻薄笔记本 2.8K 屏 1.19 千克',
      en: 'Isle Book 14 laptop, 2.8K screen, 1.19 kg',
    },
    price: 529900,
    was: 599900,
    sold: { zh: '9000+ 评价', en: '9,000+ reviews' },
    offers: [{ zh: '自营', en: 'Sold by JD' }],
    delivery: {
      zh: '现货 · 23:00 前下单，预计明天送达',
      en: 'In stock, order before 23:00 for tomorrow',
    },
    promise: { zh: '两年上门 · 7 天无理由', en: 'Two years on site, 7-day returns' },
    picture: '/laptop.svg',
    card: '本 #56606e',
    choices: [{ name: { zh: '配置', en: 'Build' }, values: ['16 + 512 GB'] }],
    reviews: [
      {
        by: '程***员',
        text: {
          zh: '开会背着没感觉，风扇平时不转，屏幕看代码很舒服。',
          en: 'No weight in the bag, the fan rarely runs, code is easy to read on it.',
        },
      },
    ],
  },
  {
    address: '/100005.html',
    title: {
      zh: '静谷头戴降噪耳机 60 小时续航 可换耳罩',
      en: 'Quiet Valley headphones, noise cancelling, 60 hours, pads come off',
    },
    price: 79900,
    was: 99900,
    sold: { zh: '1.6 万+ 评价', en: '16,000+ reviews' },
    offers: [{ zh: '自营', en: 'Sold by JD' }],
    delivery: {
      zh: '现货 · 23:00 前下单，预计明天送达',
      en: 'In stock, order before 23:00 for tomorrow',
    },
    promise: { zh: '两年质保 · 7 天无理由', en: 'Two-year guarantee, 7-day returns' },
    picture: '/headphones-sand.svg',
    card: '耳 #3a3f4a',
    choices: [
      {
        name: { zh: '颜色', en: 'Colour' },
        values: [
          { zh: '沙色', en: 'Sand' },
          { zh: '炭黑', en: 'Charcoal' },
        ],
      },
    ],
    reviews: [
      {
        by: 'q***n',
        text: {
          zh: '飞机上戴四小时不夹头，降噪开了听不到邻座。',
          en: 'Four hours on a plane without pressure, and I could not hear my neighbour.',
        },
      },
    ],
  },
  {
    address: '/100006.html',
    title: {
      zh: '步量智能手表 血氧睡眠 14 天续航 轻至 32 克',
      en: 'Pace smart watch, sleep and oxygen, 14 days, 32 g',
    },
    price: 69900,
    was: 89900,
    sold: { zh: '3 万+ 评价', en: '30,000+ reviews' },
    offers: [{ zh: '自营', en: 'Sold by JD' }],
    delivery: {
      zh: '现货 · 23:00 前下单，预计明天送达',
      en: 'In stock, order before 23:00 for tomorrow',
    },
    promise: { zh: '一年质保 · 30 天价保', en: 'One-year guarantee, 30-day price promise' },
    picture: '/watch-olive.svg',
    card: '表 #5f6f42',
    choices: [
      {
        name: { zh: '颜色', en: 'Colour' },
        values: [
          { zh: '橄榄', en: 'Olive' },
          { zh: '朱红', en: 'Vermilion' },
        ],
      },
    ],
    reviews: [
      {
        by: '跑***步',
        text: {
          zh: '配速准，睡觉戴着没存在感，两周充一次。',
          en: 'Pace is right, unnoticed at night, charged every two weeks.',
        },
      },
    ],
  },
  {
    address: '/100007.html',
    title: {
      zh: '清界空气净化器 除甲醛 60 平方米 静音 20 分贝',
      en: 'Clear Line air purifier, formaldehyde, 60 m², 20 dB',
    },
    price: 129900,
    was: 159900,
    sold: { zh: '1 万+ 评价', en: '10,000+ reviews' },
    offers: [{ zh: '自营', en: 'Sold by JD' }],
    delivery: {
      zh: '现货 · 23:00 前下单，预计明天送达',
      en: 'In stock, order before 23:00 for tomorrow',
    },
    promise: { zh: '两年质保 · 以旧换新', en: 'Two-year guarantee, trade in your old one' },
    picture: '/purifier.svg',
    card: '净 #4f8a8f',
    choices: [{ name: { zh: '套餐', en: 'Set' }, values: [{ zh: '单机', en: 'Alone' }] }],
    reviews: [
      {
        by: '新***房',
        text: {
          zh: '装修完放了两台，数值降得快，晚上几乎听不到。',
          en: 'Two of them after the building work. The numbers fall fast and nights are silent.',
        },
      },
    ],
  },
  {
    address: '/100008.html',
    title: {
      zh: '扫地机器人 激光导航 扫拖一体 自动避障',
      en: 'Robot vacuum with laser, sweeps and mops, avoids things',
    },
    price: 189900,
    was: 229900,
    sold: { zh: '2.4 万+ 评价', en: '24,000+ reviews' },
    offers: [{ zh: '自营', en: 'Sold by JD' }],
    delivery: {
      zh: '现货 · 23:00 前下单，预计明天送达',
      en: 'In stock, order before 23:00 for tomorrow',
    },
    promise: { zh: '两年质保 · 上门安装', en: 'Two-year guarantee, set up at home' },
    picture: '/vacuum.svg',
    card: '尘 #7a5a8c',
    choices: [{ name: { zh: '款式', en: 'Model' }, values: [{ zh: '标准版', en: 'Standard' }] }],
    reviews: [
      {
        by: '猫***奴',
        text: {
          zh: '猫毛扫得干净，数据线会绕开，床底进得去。',
          en: 'Gets the cat hair, goes round cables and under the bed.',
        },
      },
    ],
  },
]
