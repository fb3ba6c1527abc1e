module.exports = {
  'ninth-tower': require('./chapters/ninth-tower'),
  'old-letter': require('./chapters/old-letter'),
  'rain-lane': require('./chapters/rain-lane'),
  'southern-sea': require('./chapters/southern-sea'),
  'star-post': require('./chapters/star-post'),
  teahouse: require('./chapters/teahouse'),
}
