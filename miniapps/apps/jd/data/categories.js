const { localise } = require('/shared/language')

module.exports = localise([
  { id: '', name: { zh: '全部', en: 'All' } },
  { id: 'phone', name: { zh: '手机电脑', en: 'Phones, computers' } },
  { id: 'sound', name: { zh: '影音穿戴', en: 'Sound, wear' } },
  { id: 'kitchen', name: { zh: '厨房小电', en: 'Kitchen' } },
  { id: 'home', name: { zh: '生活电器', en: 'Home' } },
])
