module.exports = {
  zh: {
    title: '订单',
    stages: ['已接单', '备餐中', '配送中', '已送达'],
    count: '共 {n} 件',
    empty: '还没有订单',
    emptyHint: '饿了吗？挑一家店，半小时后开饭。',
    home: '去点餐',
  },
  en: {
    title: 'Orders',
    stages: ['Accepted', 'Cooking', 'On its way', 'Delivered'],
    count: '{n} items',
    empty: 'No orders yet',
    emptyHint: 'Hungry? Choose a shop and eat in half an hour.',
    home: 'Order food',
  },
}
