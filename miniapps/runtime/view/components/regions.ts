type City = readonly [name: string, districts: readonly string[]]

/** Some of the real provinces, with cities and districts of each. */
const regions: readonly (readonly [province: string, cities: readonly City[]])[] = [
  ['北京市', [['北京市', ['东城区', '西城区', '朝阳区', '海淀区', '丰台区', '通州区']]]],
  ['上海市', [['上海市', ['黄浦区', '徐汇区', '长宁区', '静安区', '浦东新区', '闵行区']]]],
  [
    '浙江省',
    [
      ['杭州市', ['上城区', '拱墅区', '西湖区', '滨江区', '余杭区', '萧山区']],
      ['宁波市', ['海曙区', '江北区', '鄞州区', '慈溪市']],
      ['温州市', ['鹿城区', '龙湾区', '瓯海区']],
    ],
  ],
  [
    '江苏省',
    [
      ['南京市', ['玄武区', '秦淮区', '鼓楼区', '江宁区']],
      ['苏州市', ['姑苏区', '虎丘区', '吴中区', '昆山市']],
    ],
  ],
  [
    '广东省',
    [
      ['广州市', ['越秀区', '海珠区', '荔湾区', '天河区', '番禺区']],
      ['深圳市', ['罗湖区', '福田区', '南山区', '宝安区', '龙岗区']],
      ['佛山市', ['禅城区', '南海区', '顺德区']],
    ],
  ],
  [
    '四川省',
    [
      ['成都市', ['锦江区', '青羊区', '武侯区', '成华区', '双流区']],
      ['绵阳市', ['涪城区', '游仙区']],
    ],
  ],
  ['湖北省', [['武汉市', ['江岸区', '江汉区', '武昌区', '洪山区']]]],
  ['陕西省', [['西安市', ['新城区', '碑林区', '雁塔区', '未央区']]]],
]

/** Columns of provinces, cities and districts, at the place that is named or nearest to it. */
export function regionColumns(
  chosen: readonly string[],
  level: number,
): Readonly<{ columns: readonly (readonly string[])[]; indexes: readonly number[] }> {
  const provinces = regions.map(([name]) => name)
  const province = Math.max(0, provinces.indexOf(chosen[0] ?? ''))
  const cities = regions[province]?.[1] ?? []
  const city = Math.max(
    0,
    cities.findIndex(([name]) => name === chosen[1]),
  )
  const districts = cities[city]?.[1] ?? []
  const district = Math.max(0, districts.indexOf(chosen[2] ?? ''))
  return {
    columns: [provinces, cities.map(([name]) => name), districts].slice(0, level),
    indexes: [province, city, district].slice(0, level),
  }
}
