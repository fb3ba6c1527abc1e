/** By the number in the address. All of them, and their makers, are invented. */
export const films = {
  7009: {
    title: { zh: '雨后的胡同', en: 'The hutong after rain' },
    picture: '/lane.svg',
    maker: { zh: '槐树下的阿南', en: 'Anan under the locust tree' },
    face: '槐 #4b7d5a',
    caption: {
      zh: '下了一夜的雨，早上推开门，整条胡同都是亮的。 #胡同 #雨后',
      en: 'It rained all night. In the morning the whole lane was shining. #hutong #rain',
    },
    likes: 8421,
    remarks: 3,
  },
  7010: {
    title: { zh: '一块面拉一百二十八根', en: 'One dough, 128 strands' },
    picture: '/noodles.svg',
    maker: { zh: '小武拉面馆', en: 'Wu pulls noodles' },
    face: '武 #b3532e',
    caption: {
      zh: '一块面，七扣，一百二十八根，不断一根。 #拉面 #手艺',
      en: 'One piece of dough, seven folds, 128 strands and none of them broken. #noodles #craft',
    },
    likes: 23160,
    remarks: 3,
  },
  7011: {
    title: { zh: '泥巴站起来的三分钟', en: 'Three minutes until clay stands up' },
    picture: '/clay.svg',
    maker: { zh: '泥里有人', en: 'Someone in the clay' },
    face: '泥 #7a5a43',
    caption: {
      zh: '手要稳，心要慢，泥自己会站起来。 #拉坯 #解压',
      en: 'Steady hands, slow heart, and the clay stands up by itself. #pottery #calm',
    },
    likes: 15730,
    remarks: 3,
  },
  7012: {
    title: { zh: '等了四个小时的日出', en: 'Four hours for one sunrise' },
    picture: '/clouds.svg',
    maker: { zh: '山风不早起', en: 'The wind sleeps late' },
    face: '山 #5a5b9a',
    caption: {
      zh: '凌晨两点上山，云海六点才开门。值。 #日出 #徒步',
      en: 'Up the mountain at two, the sea of clouds opened at six. Worth it. #sunrise #hiking',
    },
    likes: 41200,
    remarks: 3,
  },
  7013: {
    title: { zh: '下雨天，馒头不出门', en: 'Mantou stays in when it rains' },
    picture: '/cat.svg',
    maker: { zh: '馒头是只猫', en: 'Mantou is a cat' },
    face: '馒 #c0702a',
    caption: {
      zh: '下雨天不营业。毛线球另算。 #猫 #下雨天',
      en: 'Closed on rainy days. The ball of wool is another matter. #cat #rain',
    },
    likes: 67300,
    remarks: 3,
  },
}
