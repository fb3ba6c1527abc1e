const basket = require('./basket')

function nameTabs(names) {
  names.forEach((text, index) => wx.setTabBarItem({ index, text }))
}

function showBasketCount(index) {
  const count = basket.count()
  if (count) wx.setTabBarBadge({ index, text: count > 99 ? '99+' : String(count) })
  else wx.removeTabBarBadge({ index })
}

module.exports = { nameTabs, showBasketCount }
