import { ApiFailure } from '../apiContext.ts'
import type { ApiSet } from './apiSet.ts'

type Refusal = Readonly<{ errCode: number; reason: string; names: string }>

/** A phone without Bluetooth, NFC, beacons or SOTER, whose Wi-Fi is not a program's to switch: WeChat's own codes. */
const refusals: readonly Refusal[] = [
  {
    errCode: 10_001,
    reason: 'not available',
    names: 'openBluetoothAdapter createBLEPeripheralServer',
  },
  {
    errCode: 10_000,
    reason: 'not init',
    names: `closeBLEConnection closeBluetoothAdapter createBLEConnection getBLEDeviceCharacteristics getBLEDeviceRSSI
      getBLEDeviceServices getBLEMTU getBluetoothAdapterState getBluetoothDevices getConnectedBluetoothDevices
      isBluetoothDevicePaired makeBluetoothPair notifyBLECharacteristicValueChange readBLECharacteristicValue setBLEMTU
      startBluetoothDevicesDiscovery stopBluetoothDevicesDiscovery writeBLECharacteristicValue`,
  },
  { errCode: 11_000, reason: 'unsupport', names: 'startBeaconDiscovery' },
  { errCode: 11_002, reason: 'not start', names: 'getBeacons stopBeaconDiscovery' },
  { errCode: 12_001, reason: 'system not support', names: 'startWifi' },
  {
    errCode: 12_000,
    reason: 'not init',
    names: 'connectWifi getConnectedWifi getWifiList setWifiList stopWifi',
  },
  {
    errCode: 13_000,
    reason: 'not support NFC',
    names: 'getHCEState sendHCEMessage startHCE stopHCE',
  },
  {
    errCode: 90_001,
    reason: 'not support soter',
    names: 'checkIsSoterEnrolledInDevice startSoterAuthentication',
  },
]

export const radioApis: ApiSet = {
  served: Object.fromEntries(
    refusals.flatMap(({ errCode, reason, names }) =>
      names.split(/\s+/).map((name) => [
        name,
        () => {
          throw new ApiFailure(reason, { errCode })
        },
      ]),
    ),
  ),
}
