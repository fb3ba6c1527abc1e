const { localise } = require('/shared/language')

/** All of them are invented. */
module.exports = localise({
  anan: {
    name: { zh: '槐树下的阿南', en: 'Anan under the locust tree' },
    mark: '槐',
    colour: '#4b7d5a',
  },
  wu: { name: { zh: '小武拉面馆', en: 'Wu pulls noodles' }, mark: '武', colour: '#b3532e' },
  ni: { name: { zh: '泥里有人', en: 'Someone in the clay' }, mark: '泥', colour: '#7a5a43' },
  shan: { name: { zh: '山风不早起', en: 'The wind sleeps late' }, mark: '山', colour: '#5a5b9a' },
  mantou: { name: { zh: '馒头是只猫', en: 'Mantou is a cat' }, mark: '馒', colour: '#c0702a' },
})
