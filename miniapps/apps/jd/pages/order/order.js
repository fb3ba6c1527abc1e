const { orderPage } = require('/shared/order-page')
const t = require('../../i18n')

Page(orderPage(t))
