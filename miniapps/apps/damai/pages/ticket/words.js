module.exports = {
  zh: {
    title: '电子票',
    state: '出票成功',
    hint: '开场前一小时起，凭码和身份证入场。',
    code: '入场码 {n}',
    seats: '座位与观演人',
    total: '实付',
    method: '支付方式',
    all: '我的票夹',
    gone: '没有找到这张票',
  },
  en: {
    title: 'Ticket',
    state: 'You have your tickets',
    hint: 'Doors open an hour before. Bring this code and an ID card.',
    code: 'Entry code {n}',
    seats: 'Seats',
    total: 'Paid',
    method: 'Paid with',
    all: 'My tickets',
    gone: 'This ticket was not found',
  },
}
