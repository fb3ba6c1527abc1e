module.exports = [
  {
    id: 'noon',
    image: '/images/banner-noon.svg',
    title: { zh: '午间一碗热汤面', en: 'A hot bowl at noon' },
    text: { zh: '灯草面馆 满 40 减 6', en: 'Dengcao Noodles, ¥6 off ¥40' },
    colour: '#6b2c12',
    shop: 'dengcao',
  },
  {
    id: 'tea',
    image: '/images/banner-tea.svg',
    title: { zh: '茉莉新茶上市', en: 'Fresh jasmine is here' },
    text: { zh: '第二杯半价起', en: 'Second cup from half price' },
    colour: '#0b4a80',
    shop: 'moli',
  },
  {
    id: 'night',
    image: '/images/banner-night.svg',
    title: { zh: '夜里也有人开灶', en: 'Open after dark' },
    text: { zh: '22 点后免配送费', en: 'Free delivery after ten' },
    colour: '#ffffff',
    shop: 'chuanjie',
  },
]
