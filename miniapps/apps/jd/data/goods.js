/** Colours as `[id, zh, en]`, each with its own picture `images/<thing>-<id>.svg`. */
function colours(thing, list) {
  return {
    name: { zh: '颜色', en: 'Colour' },
    values: list.map(([id, zh, en]) => ({
      id,
      name: { zh, en },
      picture: `/images/${thing}-${id}.svg`,
    })),
  }
}

module.exports = [
  {
    id: '100001',
    category: 'kitchen',
    title: {
      zh: '暖川电热水壶 1.7 升 304 不锈钢 自动断电',
      en: 'Warm Stream electric kettle, 1.7 litres, steel, switches itself off',
    },
    point: { zh: '4 分钟烧开 · 双层防烫', en: 'Boils in 4 minutes, cool outside' },
    price: 12900,
    was: 16900,
    reviewed: { zh: '2 万+ 评价', en: '20,000+ reviews' },
    service: { zh: '180 天只换不修 · 7 天无理由', en: 'Replaced within 180 days, 7-day returns' },
    specs: [
      colours('kettle', [
        ['steel', '拉丝银', 'Brushed steel'],
        ['black', '曜石黑', 'Black'],
      ]),
      {
        name: { zh: '容量', en: 'Size' },
        values: [
          { id: '1.7l', name: { zh: '1.7 升', en: '1.7 l' } },
          { id: '1.2l', name: { zh: '1.2 升', en: '1.2 l' }, more: -2000 },
        ],
      },
    ],
    facts: [
      { name: { zh: '功率', en: 'Power' }, value: '1800 W' },
      { name: { zh: '内胆', en: 'Inside' }, value: { zh: '304 不锈钢', en: '304 steel' } },
      { name: { zh: '线长', en: 'Cable' }, value: '0.75 m' },
    ],
    praise: 99,
    reviews: [
      {
        by: 'j***8',
        text: {
          zh: '昨天晚上下的单，今天上午就到。烧水快，声音比旧的小。',
          en: 'Ordered last night, here this morning. Boils fast and is quieter than my old one.',
        },
      },
    ],
  },
  {
    id: '100002',
    category: 'home',
    title: {
      zh: '书桌护眼台灯 无频闪 三档色温 可折叠',
      en: 'Desk lamp without flicker, three whites, folds flat',
    },
    point: { zh: 'Ra97 高显色 · 触控无级调光', en: 'True colours, smooth dimming' },
    price: 19900,
    was: 25900,
    reviewed: { zh: '8000+ 评价', en: '8,000+ reviews' },
    service: { zh: '两年质保 · 7 天无理由', en: 'Two-year guarantee, 7-day returns' },
    specs: [
      colours('lamp', [
        ['white', '白色', 'White'],
        ['grey', '灰色', 'Grey'],
      ]),
    ],
    facts: [
      { name: { zh: '功率', en: 'Power' }, value: '12 W' },
      { name: { zh: '色温', en: 'White' }, value: '3000 / 4000 / 5000 K' },
      { name: { zh: '照度', en: 'Class' }, value: { zh: '国 AA 级', en: 'AA' } },
    ],
    praise: 98,
    reviews: [
      {
        by: '木***子',
        text: {
          zh: '孩子写作业用，光很均匀，折起来不占地方。',
          en: 'For homework. Even light, and it takes no room when folded.',
        },
      },
    ],
  },
  {
    id: '100003',
    category: 'phone',
    title: {
      zh: '屿 X5 手机 6.3 英寸小直屏 长续航 防水',
      en: 'Isle X5 phone, flat 6.3-inch screen, long battery, waterproof',
    },
    point: { zh: '5200 mAh · 一英寸主摄', en: '5,200 mAh, one-inch camera' },
    price: 349900,
    was: 379900,
    reviewed: { zh: '5 万+ 评价', en: '50,000+ reviews' },
    service: { zh: '一年质保 · 30 天价保', en: 'One-year guarantee, 30-day price promise' },
    specs: [
      colours('phone', [
        ['lake', '湖蓝', 'Lake blue'],
        ['dawn', '晨粉', 'Dawn pink'],
      ]),
      {
        name: { zh: '版本', en: 'Memory' },
        values: [
          { id: '256gb', name: '12 + 256 GB' },
          { id: '512gb', name: '16 + 512 GB', more: 60000 },
        ],
      },
    ],
    facts: [
      {
        name: { zh: '屏幕', en: 'Screen' },
        value: { zh: '6.3 英寸 120 Hz', en: '6.3 in, 120 Hz' },
      },
      { name: { zh: '重量', en: 'Weight' }, value: '179 g' },
      { name: { zh: '充电', en: 'Charging' }, value: '80 W' },
    ],
    praise: 97,
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
    id: '100004',
    category: 'phone',
    title: {
      zh: '屿 Book 14 轻薄笔记本 2.8K 屏 1.19 千克',
      en: 'Isle Book 14 laptop, 2.8K screen, 1.19 kg',
    },
    point: { zh: '16 小时续航 · 两个全功能口', en: '16 hours, two full ports' },
    price: 529900,
    was: 599900,
    reviewed: { zh: '9000+ 评价', en: '9,000+ reviews' },
    service: { zh: '两年上门 · 7 天无理由', en: 'Two years on site, 7-day returns' },
    pictures: ['/images/laptop.svg'],
    specs: [
      {
        name: { zh: '配置', en: 'Build' },
        values: [
          { id: '16gb', name: '16 + 512 GB' },
          { id: '32gb', name: '32 GB + 1 TB', more: 110000 },
        ],
      },
    ],
    facts: [
      { name: { zh: '屏幕', en: 'Screen' }, value: { zh: '14 英寸 120 Hz', en: '14 in, 120 Hz' } },
      { name: { zh: '重量', en: 'Weight' }, value: '1.19 kg' },
      { name: { zh: '电池', en: 'Battery' }, value: '75 Wh' },
    ],
    praise: 98,
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
    id: '100005',
    category: 'sound',
    title: {
      zh: '静谷头戴降噪耳机 60 小时续航 可换耳罩',
      en: 'Quiet Valley headphones, noise cancelling, 60 hours, pads come off',
    },
    point: { zh: '深度 48 dB · 双设备连接', en: '48 dB less, two devices' },
    price: 79900,
    was: 99900,
    reviewed: { zh: '1.6 万+ 评价', en: '16,000+ reviews' },
    service: { zh: '两年质保 · 7 天无理由', en: 'Two-year guarantee, 7-day returns' },
    specs: [
      colours('headphones', [
        ['sand', '沙色', 'Sand'],
        ['black', '炭黑', 'Charcoal'],
      ]),
    ],
    facts: [
      { name: { zh: '重量', en: 'Weight' }, value: '254 g' },
      { name: { zh: '蓝牙', en: 'Bluetooth' }, value: '5.4' },
    ],
    praise: 98,
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
    id: '100006',
    category: 'sound',
    title: {
      zh: '步量智能手表 血氧睡眠 14 天续航 轻至 32 克',
      en: 'Pace smart watch, sleep and oxygen, 14 days, 32 g',
    },
    point: { zh: '双频定位 · 5 ATM 防水', en: 'Two-band GPS, 5 ATM' },
    price: 69900,
    was: 89900,
    reviewed: { zh: '3 万+ 评价', en: '30,000+ reviews' },
    service: { zh: '一年质保 · 30 天价保', en: 'One-year guarantee, 30-day price promise' },
    specs: [
      colours('watch', [
        ['olive', '橄榄', 'Olive'],
        ['red', '朱红', 'Vermilion'],
      ]),
    ],
    facts: [
      {
        name: { zh: '屏幕', en: 'Screen' },
        value: { zh: '1.43 英寸 AMOLED', en: '1.43 in AMOLED' },
      },
      { name: { zh: '防水', en: 'Water' }, value: '5 ATM' },
    ],
    praise: 97,
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
    id: '100007',
    category: 'home',
    title: {
      zh: '清界空气净化器 除甲醛 60 平方米 静音 20 分贝',
      en: 'Clear Line air purifier, formaldehyde, 60 m², 20 dB',
    },
    point: { zh: '滤芯寿命 12 个月', en: 'Filter lasts 12 months' },
    price: 129900,
    was: 159900,
    reviewed: { zh: '1 万+ 评价', en: '10,000+ reviews' },
    service: { zh: '两年质保 · 以旧换新', en: 'Two-year guarantee, trade in your old one' },
    pictures: ['/images/purifier.svg'],
    specs: [
      {
        name: { zh: '套餐', en: 'Set' },
        values: [
          { id: 'single', name: { zh: '单机', en: 'Alone' } },
          { id: 'filter', name: { zh: '加一个滤芯', en: 'With a spare filter' }, more: 24900 },
        ],
      },
    ],
    facts: [
      { name: { zh: '颗粒物', en: 'Particles' }, value: 'CADR 500 m³/h' },
      { name: { zh: '噪声', en: 'Noise' }, value: { zh: '睡眠档 20 dB', en: '20 dB at night' } },
    ],
    praise: 98,
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
    id: '100008',
    category: 'home',
    title: {
      zh: '扫地机器人 激光导航 扫拖一体 自动避障',
      en: 'Robot vacuum with laser, sweeps and mops, avoids things',
    },
    point: { zh: '6000 Pa · 180 分钟', en: '6,000 Pa, 180 minutes' },
    price: 189900,
    was: 229900,
    reviewed: { zh: '2.4 万+ 评价', en: '24,000+ reviews' },
    service: { zh: '两年质保 · 上门安装', en: 'Two-year guarantee, set up at home' },
    pictures: ['/images/vacuum.svg'],
    specs: [
      {
        name: { zh: '款式', en: 'Model' },
        values: [
          { id: 'basic', name: { zh: '标准版', en: 'Standard' } },
          { id: 'dock', name: { zh: '自集尘版', en: 'With a dust dock' }, more: 60000 },
        ],
      },
    ],
    facts: [
      { name: { zh: '吸力', en: 'Suction' }, value: '6000 Pa' },
      { name: { zh: '高', en: 'Height' }, value: '9.6 cm' },
    ],
    praise: 96,
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
