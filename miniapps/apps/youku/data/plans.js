module.exports = [
  {
    id: 'month',
    name: { zh: '月卡', en: 'A month' },
    days: 31,
    price: 2500,
    before: 3000,
    hint: { zh: '先看看再说', en: 'To try it out' },
  },
  {
    id: 'quarter',
    name: { zh: '季卡', en: 'Three months' },
    days: 93,
    price: 6800,
    before: 9000,
    hint: { zh: '追完一部长剧', en: 'Enough for a long series' },
  },
  {
    id: 'year',
    name: { zh: '年卡', en: 'A year' },
    days: 366,
    price: 23800,
    before: 36000,
    hint: { zh: '一天不到七毛', en: 'Under ¥0.7 a day' },
  },
]
