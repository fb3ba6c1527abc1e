const { ordersPage } = require('/shared/orders-page')
const t = require('../../i18n')

Page(ordersPage(t))
