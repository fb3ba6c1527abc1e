module.exports = [
  {
    id: 'home',
    tag: { zh: '家', en: 'Home' },
    place: { zh: '槐树里小区 3 号楼 2 单元 502', en: 'Huaishuli, Building 3, Unit 2, 502' },
    short: { zh: '槐树里小区 3 号楼', en: 'Huaishuli, Building 3' },
    person: { zh: '林小满', en: 'Lin Xiaoman' },
    phone: '138****2046',
  },
  {
    id: 'work',
    tag: { zh: '公司', en: 'Work' },
    place: { zh: '北新桥创意园 B 座 11 层', en: 'Beixinqiao Works, Block B, Floor 11' },
    short: { zh: '北新桥创意园 B 座', en: 'Beixinqiao Works, Block B' },
    person: { zh: '林小满', en: 'Lin Xiaoman' },
    phone: '138****2046',
  },
  {
    id: 'parents',
    tag: { zh: '父母家', en: 'Parents' },
    place: { zh: '安贞西里四区 9 号楼 1 单元 301', en: 'Anzhen Xili, Area 4, Building 9, 301' },
    short: { zh: '安贞西里四区 9 号楼', en: 'Anzhen Xili, Building 9' },
    person: { zh: '林建国', en: 'Lin Jianguo' },
    phone: '139****7713',
  },
]
