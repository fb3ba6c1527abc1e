/** Where the phone is, and what is near: West Lake in Hangzhou, in WeChat's and Alipay's coordinates (GCJ-02). */

export type Place = Readonly<{ name: string; address: string; latitude: number; longitude: number }>

export const here: Place = {
  name: '断桥残雪',
  address: '浙江省杭州市西湖区北山街',
  latitude: 30.258_15,
  longitude: 120.150_99,
}

export const places: readonly Place[] = [
  here,
  {
    name: '湖滨银泰in77',
    address: '浙江省杭州市上城区东坡路7号',
    latitude: 30.254_67,
    longitude: 120.163_42,
  },
  {
    name: '杭州东站',
    address: '浙江省杭州市上城区全福桥路2号',
    latitude: 30.290_85,
    longitude: 120.212_95,
  },
]

export const homeAddress = {
  userName: '张三',
  postalCode: '310000',
  provinceName: '浙江省',
  cityName: '杭州市',
  countyName: '西湖区',
  streetName: '北山街道',
  detailInfo: '北山街84号',
  detailInfoNew: '北山街84号',
  nationalCode: '330106',
  telNumber: '13800000000',
} as const
