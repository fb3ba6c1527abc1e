module.exports = [
  { id: 'beijing', name: { zh: '北京', en: 'Beijing' } },
  { id: 'shanghai', name: { zh: '上海', en: 'Shanghai' } },
  { id: 'hangzhou', name: { zh: '杭州', en: 'Hangzhou' } },
  { id: 'chengdu', name: { zh: '成都', en: 'Chengdu' } },
]
