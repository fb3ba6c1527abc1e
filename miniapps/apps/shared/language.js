const language = wx.getAppBaseInfo().language === 'en' ? 'en' : 'zh'

/** Every `{ zh, en }` within becomes the words of the phone's language. */
function localise(value) {
  if (Array.isArray(value)) return value.map(localise)
  if (value === null || typeof value !== 'object') return value
  if ('zh' in value && 'en' in value) return value[language]
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, localise(inner)]))
}

/** Puts values into `{name}` of a text. */
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole))
}

module.exports = { language, localise, fill }
