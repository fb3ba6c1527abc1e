const { clothSizes, shoeSizes, colours } = require('./parts')

module.exports = [
  {
    id: '1',
    category: 'shoes',
    shop: 'breeze',
    title: {
      zh: '轻风缓震跑步鞋 男女同款 透气网面防滑软底',
      en: 'Light Breeze cushioned running shoes, breathable mesh, soft grip sole',
    },
    price: 23900,
    was: 39900,
    sold: { zh: '已售 2000+', en: '2,000+ sold' },
    sales: 2000,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '满 200 减 20', en: '¥20 off over ¥200' },
    ],
    delivery: { zh: '福建泉州 · 48 小时内发货', en: 'From Quanzhou within 48 hours' },
    promise: { zh: '7 天无理由 · 运费险', en: '7-day returns, postage insured' },
    specs: [
      colours('shoes', [
        ['orange', '落日橙', 'Sunset orange'],
        ['graphite', '石墨灰', 'Graphite'],
        ['moon', '月白', 'Moon white'],
      ]),
      shoeSizes,
    ],
    facts: [
      { name: { zh: '鞋面', en: 'Upper' }, value: { zh: '单层贾卡网布', en: 'Jacquard mesh' } },
      {
        name: { zh: '单只重量', en: 'Weight' },
        value: { zh: '约 218 克（40 码）', en: '218 g (size 40)' },
      },
      { name: { zh: '鞋跟落差', en: 'Drop' }, value: { zh: '8 毫米', en: '8 mm' } },
    ],
    praise: 98,
    reviews: [
      {
        by: '青**河',
        choice: { zh: '落日橙 · 42', en: 'Sunset orange · 42' },
        text: {
          zh: '上脚很轻，跑了两次五公里，后跟不磨。平时穿 42，买 42 正好。',
          en: 'Very light. Two runs of five kilometres and no rubbing at the heel. True to size.',
        },
      },
      {
        by: '小**鱼',
        choice: { zh: '石墨灰 · 38', en: 'Graphite · 38' },
        text: {
          zh: '颜色比图片再深一点，网面透气，夏天穿合适。',
          en: 'A little darker than the picture. The mesh breathes well, good for summer.',
        },
      },
    ],
  },
  {
    id: '4',
    category: 'wear',
    shop: 'field',
    title: {
      zh: '晴野碎花连衣裙 收腰显瘦 棉质短袖中长款',
      en: 'Clear Field floral dress, fitted waist, cotton, short sleeves',
    },
    price: 15900,
    was: 26900,
    sold: { zh: '已售 800+', en: '800+ sold' },
    sales: 800,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '新品', en: 'New' },
    ],
    delivery: { zh: '浙江杭州 · 48 小时内发货', en: 'From Hangzhou within 48 hours' },
    promise: { zh: '7 天无理由 · 运费险', en: '7-day returns, postage insured' },
    specs: [
      colours('dress', [
        ['mist', '雾蓝', 'Mist blue'],
        ['apricot', '杏色', 'Apricot'],
      ]),
      clothSizes,
    ],
    facts: [
      { name: { zh: '面料', en: 'Fabric' }, value: { zh: '全棉提花', en: 'Woven cotton' } },
      { name: { zh: '裙长', en: 'Length' }, value: { zh: '118 厘米（M）', en: '118 cm (M)' } },
      { name: { zh: '腰带', en: 'Belt' }, value: { zh: '可拆', en: 'Comes off' } },
    ],
    praise: 97,
    reviews: [
      {
        by: '阿**兰',
        choice: { zh: '雾蓝 · M', en: 'Mist blue · M' },
        text: {
          zh: '料子软，洗过不缩水，腰带可以拆。',
          en: 'Soft, did not shrink in the wash, and the belt comes off.',
        },
      },
    ],
  },
  {
    id: '5',
    category: 'wear',
    shop: 'field',
    title: {
      zh: '法国亚麻衬衫 落肩宽松 水洗不硬 男女可穿',
      en: 'Washed French linen shirt, dropped shoulder, loose fit',
    },
    price: 12900,
    was: 18900,
    sold: { zh: '已售 6000+', en: '6,000+ sold' },
    sales: 6000,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '回头客 3200 人', en: '3,200 came back' },
    ],
    delivery: { zh: '浙江湖州 · 24 小时内发货', en: 'From Huzhou within 24 hours' },
    promise: { zh: '7 天无理由 · 运费险', en: '7-day returns, postage insured' },
    specs: [
      colours('shirt', [
        ['sage', '鼠尾草绿', 'Sage'],
        ['oat', '燕麦', 'Oat'],
        ['sky', '晴空蓝', 'Sky'],
      ]),
      clothSizes,
    ],
    facts: [
      { name: { zh: '面料', en: 'Fabric' }, value: { zh: '100% 亚麻 21 支', en: '100% linen' } },
      { name: { zh: '纽扣', en: 'Buttons' }, value: { zh: '天然椰壳扣', en: 'Coconut shell' } },
      {
        name: { zh: '厚薄', en: 'Weight' },
        value: { zh: '春夏适中', en: 'For spring and summer' },
      },
    ],
    praise: 99,
    reviews: [
      {
        by: '木**森',
        choice: { zh: '鼠尾草绿 · L', en: 'Sage · L' },
        text: {
          zh: '第三件了，越洗越软，出汗也不贴身，办公室和周末都能穿。',
          en: 'My third. Softer with each wash and never clings. Good for work and weekends.',
        },
      },
      {
        by: '陈**七',
        choice: { zh: '燕麦 · S', en: 'Oat · S' },
        text: {
          zh: '袖子卷起来很好看，就是容易皱，要挂烫。',
          en: 'Lovely with rolled sleeves. It creases, so steam it.',
        },
      },
    ],
  },
  {
    id: '13',
    category: 'shoes',
    shop: 'nest',
    title: {
      zh: '厚磅帆布托特包 大容量通勤 内袋可放 14 寸电脑',
      en: 'Heavy canvas tote for work, inner pocket for a 14-inch laptop',
    },
    price: 5900,
    was: 8900,
    sold: { zh: '已售 1.2 万+', en: '12,000+ sold' },
    sales: 12000,
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '第二件 9 折', en: '10% off the second' },
    ],
    delivery: { zh: '河北白沟 · 48 小时内发货', en: 'From Baigou within 48 hours' },
    promise: { zh: '7 天无理由 · 断线包换', en: '7-day returns, seams guaranteed' },
    specs: [
      colours('tote', [
        ['natural', '本白', 'Natural'],
        ['navy', '藏青', 'Navy'],
      ]),
    ],
    facts: [
      { name: { zh: '面料', en: 'Fabric' }, value: { zh: '16 安帆布', en: '16 oz canvas' } },
      {
        name: { zh: '尺寸', en: 'Measures' },
        value: { zh: '38 × 34 × 12 厘米', en: '38 × 34 × 12 cm' },
      },
    ],
    praise: 96,
    reviews: [
      {
        by: '地**铁',
        choice: { zh: '本白', en: 'Natural' },
        text: {
          zh: '每天背电脑挤地铁，肩带没开线，布很挺。',
          en: 'Carries my laptop daily on a full train. Straps hold, the cloth stays stiff.',
        },
      },
    ],
  },
]
