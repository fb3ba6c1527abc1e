const isEnglish = () => wx.getAppBaseInfo().language === 'en'

const say = (text) => (isEnglish() ? text.en : text.zh)

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])

module.exports = { fill, isEnglish, say }
