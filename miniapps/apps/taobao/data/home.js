const { colours } = require('./parts')

module.exports = [
  {
    id: '6',
    category: 'home',
    shop: 'nest',
    title: {
      zh: '蘑菇小夜灯 卧室床头 三档调光 充电款',
      en: 'Mushroom night light, three levels, rechargeable',
    },
    price: 7900,
    was: 12900,
    sold: { zh: '已售 3000+', en: '3,000+ sold' },
    sales: 3000,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '收藏送灯座', en: 'Save it, get a stand' },
    ],
    delivery: { zh: '广东中山 · 48 小时内发货', en: 'From Zhongshan within 48 hours' },
    promise: { zh: '一年质保 · 破损包赔', en: 'One-year guarantee, breakage covered' },
    specs: [
      colours('lamp', [
        ['coral', '珊瑚', 'Coral'],
        ['cream', '奶油', 'Cream'],
      ]),
    ],
    facts: [
      {
        name: { zh: '续航', en: 'Battery' },
        value: { zh: '最低档约 40 小时', en: '40 hours at the lowest' },
      },
      { name: { zh: '色温', en: 'Light' }, value: { zh: '2700K 暖光', en: '2700K, warm' } },
    ],
    praise: 98,
    reviews: [
      {
        by: '夜**猫',
        choice: { zh: '珊瑚', en: 'Coral' },
        text: {
          zh: '喂奶灯，最低档不刺眼，摸一下就亮，很省心。',
          en: 'For night feeds. The lowest level does not glare, one touch and it is on.',
        },
      },
    ],
  },
  {
    id: '8',
    category: 'home',
    shop: 'kiln',
    title: {
      zh: '粗陶花瓶 手作拉坯 侘寂风客厅插花摆件',
      en: 'Stoneware vase, thrown by hand, for dry or fresh flowers',
    },
    price: 6800,
    was: 9800,
    sold: { zh: '已售 900+', en: '900+ sold' },
    sales: 900,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '满 200 减 20', en: '¥20 off over ¥200' },
    ],
    delivery: { zh: '江西景德镇 · 72 小时内发货', en: 'From Jingdezhen within 72 hours' },
    promise: { zh: '破损包赔 · 7 天无理由', en: 'Breakage covered, 7-day returns' },
    specs: [
      colours('vase', [
        ['terracotta', '陶土红', 'Terracotta'],
        ['moss', '苔绿', 'Moss'],
        ['bone', '骨白', 'Bone'],
      ]),
    ],
    facts: [
      { name: { zh: '高', en: 'Height' }, value: { zh: '约 24 厘米', en: 'About 24 cm' } },
      {
        name: { zh: '工艺', en: 'Made' },
        value: { zh: '手拉坯 1280℃ 还原烧', en: 'Thrown, fired at 1280 °C' },
      },
    ],
    praise: 99,
    reviews: [
      {
        by: '南**风',
        choice: { zh: '陶土红', en: 'Terracotta' },
        text: {
          zh: '实物比图片更有质感，底部有手印，插一枝雪柳就够了。',
          en: 'Better in the hand than in the picture. A single branch is enough.',
        },
      },
    ],
  },
  {
    id: '9',
    category: 'home',
    shop: 'nest',
    title: {
      zh: '华夫格针织毯 沙发午睡盖毯 四季可用',
      en: 'Waffle knit throw for the sofa, all seasons',
    },
    price: 14500,
    was: 19900,
    sold: { zh: '已售 1500+', en: '1,500+ sold' },
    sales: 1500,
    offers: [{ zh: '包邮', en: 'Free delivery' }],
    delivery: { zh: '江苏南通 · 48 小时内发货', en: 'From Nantong within 48 hours' },
    promise: { zh: '7 天无理由 · 起球包退', en: '7-day returns, no pilling' },
    specs: [
      colours('blanket', [
        ['rust', '锈橘', 'Rust'],
        ['ocean', '海盐蓝', 'Sea salt'],
      ]),
      {
        name: { zh: '尺寸', en: 'Size' },
        values: [
          { id: 'one', name: '130 × 170 cm' },
          { id: 'two', name: '150 × 200 cm', more: 4000 },
        ],
      },
    ],
    facts: [
      {
        name: { zh: '材质', en: 'Material' },
        value: { zh: '60% 棉 40% 腈纶', en: '60% cotton, 40% acrylic' },
      },
      { name: { zh: '洗涤', en: 'Care' }, value: { zh: '机洗轻柔', en: 'Gentle machine wash' } },
    ],
    praise: 97,
    reviews: [
      {
        by: '沙**发',
        choice: { zh: '锈橘 · 150 × 200', en: 'Rust · 150 × 200' },
        text: {
          zh: '大小刚好裹住两个人，洗过没掉毛。',
          en: 'Wraps two people. Washed once, sheds nothing.',
        },
      },
    ],
  },
  {
    id: '11',
    category: 'pets',
    shop: 'nest',
    title: {
      zh: '南瓜猫窝 半封闭冬季保暖 可拆洗 带球',
      en: 'Pumpkin cat bed, half closed, washable, with a ball',
    },
    price: 9900,
    was: 15900,
    sold: { zh: '已售 2600+', en: '2,600+ sold' },
    sales: 2600,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '买就送猫薄荷', en: 'Catnip included' },
    ],
    delivery: { zh: '山东临沂 · 48 小时内发货', en: 'From Linyi within 48 hours' },
    promise: { zh: '7 天无理由 · 猫不睡包退', en: 'Money back if the cat declines' },
    specs: [
      colours('catbed', [
        ['grey', '雾灰', 'Mist grey'],
        ['pumpkin', '南瓜', 'Pumpkin'],
      ]),
    ],
    facts: [
      { name: { zh: '适合', en: 'For' }, value: { zh: '12 斤以内', en: 'Cats up to 6 kg' } },
      { name: { zh: '直径', en: 'Across' }, value: { zh: '46 厘米', en: '46 cm' } },
    ],
    praise: 98,
    reviews: [
      {
        by: '橘**座',
        choice: { zh: '雾灰', en: 'Mist grey' },
        text: {
          zh: '到货五分钟就住进去了，现在叫都叫不出来。',
          en: 'Moved in within five minutes and will not come out.',
        },
      },
    ],
  },
]
