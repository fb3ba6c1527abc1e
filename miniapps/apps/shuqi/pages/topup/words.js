module.exports = {
  zh: {
    title: '充值书豆',
    balance: '书豆余额',
    packs: '选择数量',
    beans: '{n} 书豆',
    gift: '赠 {n}',
    none: '无赠送',
    rules: '1 元 = 100 书豆，用来解锁付费章节。书豆不会过期，也不能兑换现金。',
    buy: '充值 {p}',
  },
  en: {
    title: 'Book beans',
    balance: 'Your beans',
    packs: 'How many',
    beans: '{n} beans',
    gift: '{n} more free',
    none: 'no gift',
    rules: '¥1 buys 100 beans, which unlock chapters. Beans never expire and cannot be cashed.',
    buy: 'Top up for {p}',
  },
}
