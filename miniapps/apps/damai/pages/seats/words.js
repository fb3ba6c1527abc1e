module.exports = {
  zh: {
    title: '选座',
    stage: '舞台',
    taken: '已售',
    chosen: '已选',
    none: '点座位来选，最多 4 个',
    limit: '一个订单最多 4 张',
    confirm: '确认选座',
    confirmSum: '{n} 张 · {p}',
  },
  en: {
    title: 'Seats',
    stage: 'Stage',
    taken: 'Taken',
    chosen: 'Yours',
    none: 'Tap seats to choose them, up to four',
    limit: 'Up to four tickets in an order',
    confirm: 'Confirm seats',
    confirmSum: '{n} for {p}',
  },
}
