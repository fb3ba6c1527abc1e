module.exports = {
  dengcao: require('./menus/dengcao'),
  yuman: require('./menus/yuman'),
  qinghe: require('./menus/qinghe'),
  moli: require('./menus/moli'),
  apo: require('./menus/apo'),
  guoshi: require('./menus/guoshi'),
  chuanjie: require('./menus/chuanjie'),
  yunduo: require('./menus/yunduo'),
}
