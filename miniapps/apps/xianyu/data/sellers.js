const { localise } = require('/shared/language')

module.exports = localise({
  shutter: {
    name: { zh: '胡同快门', en: 'Hutong Shutter' },
    mark: '快',
    colour: '#8b5a34',
    credit: { zh: '信用极好', en: 'Excellent credit' },
    rate: 99,
    sold: 86,
    years: 7,
  },
  wheel: {
    name: { zh: '骑行阿木', en: 'Amu rides' },
    mark: '木',
    colour: '#2f7f6e',
    credit: { zh: '信用优秀', en: 'Very good credit' },
    rate: 98,
    sold: 23,
    years: 4,
  },
  room: {
    name: { zh: '六楼搬家中', en: 'Moving out, 6th floor' },
    mark: '六',
    colour: '#5a63a8',
    credit: { zh: '信用极好', en: 'Excellent credit' },
    rate: 100,
    sold: 41,
    years: 5,
  },
  tune: {
    name: { zh: '弦外之音', en: 'Second String' },
    mark: '弦',
    colour: '#b2522f',
    credit: { zh: '信用优秀', en: 'Very good credit' },
    rate: 97,
    sold: 12,
    years: 3,
  },
})
