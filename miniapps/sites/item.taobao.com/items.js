export const shop = { name: { zh: '淘宝', en: 'Taobao' } }

export function itemId(place) {
  return new URLSearchParams(place.search).get('id')
}

const clothSizes = ['S', 'M', 'L', 'XL'].map((size) => ({ zh: size, en: size }))
const shoeSizes = ['38', '39', '40', '41', '42', '43'].map((size) => ({ zh: size, en: size }))

export const items = [
  {
    address: '/item.htm?id=1',
    title: {
      zh: '轻风缓震跑步鞋 男女同款 透气网面防滑软底',
      en: 'Light Breeze cushioned running shoes, breathable mesh, soft grip sole',
    },
    price: 23_900,
    was: 39_900,
    sold: { zh: '已售 2000+', en: '2,000+ sold' },
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '满 200 减 20', en: '¥20 off over ¥200' },
    ],
    delivery: {
      zh: '福建泉州 · 48 小时内发货 · 免运费',
      en: 'From Quanzhou within 48 hours, free',
    },
    promise: { zh: '7 天无理由退换 · 运费险', en: 'Returns within 7 days, return postage insured' },
    picture: '/shoes.svg',
    card: '鞋 #e4572e',
    choices: [
      {
        name: { zh: '颜色分类', en: 'Colour' },
        values: [
          { zh: '落日橙', en: 'Sunset orange' },
          { zh: '石墨灰', en: 'Graphite' },
          { zh: '月白', en: 'Moon white' },
        ],
      },
      { name: { zh: '鞋码', en: 'Size' }, values: shoeSizes },
    ],
    reviews: [
      {
        by: '青**河',
        text: {
          zh: '上脚很轻，跑了两次五公里，后跟不磨。平时穿 42，买 42 正好。',
          en: 'Very light. Two runs of five kilometres and no rubbing at the heel. True to size.',
        },
      },
      {
        by: '小**鱼',
        text: {
          zh: '颜色比图片再深一点，网面透气，夏天穿合适。',
          en: 'A little darker than the picture. The mesh breathes well, good for summer.',
        },
      },
    ],
  },
  {
    address: '/item.htm?id=2',
    title: {
      zh: '竹影 316 不锈钢保温杯 500 毫升 便携提绳',
      en: 'Bamboo Shade vacuum flask, 316 steel, 500 ml, with a carrying loop',
    },
    price: 8_900,
    was: 12_900,
    sold: { zh: '已售 1 万+', en: '10,000+ sold' },
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '第二件 9 折', en: '10% off the second' },
    ],
    delivery: { zh: '浙江永康 · 当日发货 · 免运费', en: 'From Yongkang today, free' },
    promise: {
      zh: '破损包赔 · 7 天无理由退换',
      en: 'Broken in the post is replaced, returns within 7 days',
    },
    picture: '/cup.svg',
    card: '杯 #2a735d',
    choices: [
      {
        name: { zh: '颜色分类', en: 'Colour' },
        values: [
          { zh: '竹青', en: 'Bamboo green' },
          { zh: '米白', en: 'Rice white' },
          { zh: '墨黑', en: 'Ink black' },
        ],
      },
      {
        name: { zh: '容量', en: 'Size' },
        values: [
          { zh: '350 毫升', en: '350 ml' },
          { zh: '500 毫升', en: '500 ml' },
        ],
      },
    ],
    reviews: [
      {
        by: '山**月',
        text: {
          zh: '早上灌的热水，下午还烫嘴，盖子一滴不漏。',
          en: 'Filled in the morning, still hot in the afternoon. The lid does not leak at all.',
        },
      },
    ],
  },
  {
    address: '/item.htm?id=3',
    title: {
      zh: '云雀真无线蓝牙耳机 主动降噪 30 小时续航',
      en: 'Lark true wireless earbuds, noise cancelling, 30 hours with the case',
    },
    price: 16_900,
    was: 29_900,
    sold: { zh: '已售 5000+', en: '5,000+ sold' },
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '领券减 30', en: '¥30 coupon' },
    ],
    delivery: {
      zh: '广东深圳 · 24 小时内发货 · 免运费',
      en: 'From Shenzhen within 24 hours, free',
    },
    promise: { zh: '一年质保 · 7 天无理由退换', en: 'One year guarantee, returns within 7 days' },
    picture: '/earbuds.svg',
    card: '耳 #6a74c9',
    choices: [
      {
        name: { zh: '颜色分类', en: 'Colour' },
        values: [
          { zh: '珍珠白', en: 'Pearl' },
          { zh: '夜蓝', en: 'Night blue' },
        ],
      },
    ],
    reviews: [
      {
        by: '北**风',
        text: {
          zh: '地铁上开降噪很安静，通话对面说听得清楚。',
          en: 'Quiet on the underground, and people hear me well on calls.',
        },
      },
    ],
  },
  {
    address: '/item.htm?id=4',
    title: {
      zh: '晴野碎花连衣裙 收腰显瘦 棉质短袖中长款',
      en: 'Clear Field floral dress, fitted waist, cotton, short sleeves',
    },
    price: 15_900,
    was: 26_900,
    sold: { zh: '已售 800+', en: '800+ sold' },
    offers: [
      { zh: '包邮', en: 'Free delivery' },
      { zh: '新品 85 折', en: 'New, 15% off' },
    ],
    delivery: {
      zh: '浙江杭州 · 48 小时内发货 · 免运费',
      en: 'From Hangzhou within 48 hours, free',
    },
    promise: { zh: '7 天无理由退换 · 运费险', en: 'Returns within 7 days, return postage insured' },
    picture: '/dress.svg',
    card: '裙 #4669a3',
    choices: [
      {
        name: { zh: '颜色分类', en: 'Colour' },
        values: [
          { zh: '雾蓝', en: 'Mist blue' },
          { zh: '杏色', en: 'Apricot' },
        ],
      },
      { name: { zh: '尺码', en: 'Size' }, values: clothSizes },
    ],
    reviews: [
      {
        by: '阿**兰',
        text: {
          zh: '料子软，洗过不缩水，腰带可以拆。',
          en: 'Soft, did not shrink in the wash, and the belt comes off.',
        },
      },
    ],
  },
]
