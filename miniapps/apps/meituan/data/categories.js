const { localise } = require('/shared/language')

module.exports = localise([
  { id: 'all', name: { zh: '全部', en: 'All' } },
  { id: 'food', name: { zh: '美食', en: 'Food' } },
  { id: 'drinks', name: { zh: '咖啡茶饮', en: 'Coffee' } },
  { id: 'cinema', name: { zh: '电影', en: 'Cinema' } },
  { id: 'hair', name: { zh: '美发', en: 'Hair' } },
  { id: 'sport', name: { zh: '运动健身', en: 'Sport' } },
  { id: 'rest', name: { zh: '足疗按摩', en: 'Massage' } },
  { id: 'voucher', name: { zh: '代金券', en: 'Vouchers' } },
])
