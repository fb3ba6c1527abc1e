const { localise } = require('../language')

module.exports = localise({
  pieces: { zh: '共 {count} 件', en: '{count} in all' },
})
