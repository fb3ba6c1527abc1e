const { localise } = require('./language')

/** The person who holds the phone, and where parcels go. */
module.exports = localise({
  name: { zh: '周予安', en: 'Zhou Yuan' },
  phone: '138****2046',
  place: {
    zh: '浙江省杭州市西湖区青芝坞路 28 号 栖云公寓 3 幢 702 室',
    en: 'Room 702, Building 3, Qiyun Court, 28 Qingzhiwu Road, Xihu District, Hangzhou',
  },
})
