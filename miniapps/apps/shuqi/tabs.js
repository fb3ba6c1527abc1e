const { isEnglish } = require('./i18n')

const english = ['Shelf', 'Store', 'Me']

function nameTabs() {
  if (isEnglish()) english.forEach((text, index) => wx.setTabBarItem({ index, text }))
}

module.exports = { nameTabs }
