import type { ApiContext } from '../../apiContext.ts'
import type { ApiSet, Options, Serve } from '../apiSet.ts'
import type { FileStore } from '../files/fileStore.ts'
import { clipboardText, scan } from '../fromPhone.ts'
import { listOf, numberOf, plainOf, recordOf, textOf } from '../given.ts'
import type { Grants } from '../grants.ts'
import { choosePlace } from '../location.ts'
import { choosePictures } from '../pictures.ts'
import { here, homeAddress } from '../places.ts'

const scanned = { scanType: 'qrCode', rawData: '', imageChannel: 'camera' } as const

/** What leads out of the program or uses the phone, by WeChat's name where it has one. */
export function phoneApis(context: ApiContext, grants: Grants, files: FileStore): ApiSet {
  const renamed =
    (name: string, input: (options: Options) => Record<string, unknown>): Serve =>
    async (options) => {
      await context.call(name, plainOf(input(options)))
    }
  const save =
    (key: string): Serve =>
    async (options) => {
      await grants.require('scope.writePhotosAlbum')
      const filePath = files.told(textOf(options[key]))
      await context.call('saveImageToPhotosAlbum', { filePath })
    }
  return {
    served: {
      makePhoneCall: renamed('makePhoneCall', ({ number }) => ({ phoneNumber: textOf(number) })),
      scan: async () => {
        const { result: code } = await scan(context, {})
        return { code, qrCode: code, result: code, ...scanned }
      },
      setClipboard: renamed('setClipboardData', ({ text }) => ({ data: textOf(text) })),
      getClipboard: async () => ({ text: await clipboardText(context) }),
      getLocation: async (options) => {
        await grants.require('scope.userLocation')
        const { provinceName, cityName, countyName } = homeAddress
        const place = {
          country: '中国',
          countryCode: '156',
          province: provinceName,
          city: cityName,
          cityAdcode: '330100',
          district: countyName,
          districtAdcode: '330106',
        }
        return {
          longitude: String(here.longitude),
          latitude: String(here.latitude),
          accuracy: '30',
          horizontalAccuracy: '30',
          ...(numberOf(options['type']) > 0 ? place : {}),
        }
      },
      chooseLocation: async () => {
        const { name, address, longitude, latitude } = await choosePlace(context)
        const { provinceName, cityName } = homeAddress
        return {
          name,
          address,
          longitude: String(longitude),
          latitude: String(latitude),
          provinceName,
          cityName,
        }
      },
      openLocation: renamed('openLocation', (options) => ({
        latitude: numberOf(options['latitude']),
        longitude: numberOf(options['longitude']),
        name: textOf(options['name']),
        address: textOf(options['address']),
      })),
      chooseImage: async (options) => {
        const given = options['sourceType']
        const sources = typeof given === 'string' ? [given] : listOf(given)
        const chosen = await choosePictures(
          context,
          sources.length === 0 ? ['camera', 'album'] : sources,
        )
        const paths = chosen.map(({ path }) => path)
        return {
          apFilePaths: paths,
          tempFilePaths: paths,
          tempFiles: chosen.map(({ path, size }) => ({ path, size })),
        }
      },
      previewImage: renamed('previewImage', ({ urls, current }) => {
        const shown = listOf(urls).map((url) => files.shown(textOf(url)))
        return { urls: shown, current: shown[numberOf(current)] ?? shown[0] ?? '' }
      }),
      saveImage: save('url'),
      saveImageToPhotosAlbum: save('filePath'),
      compressImage: (options) => ({ apFilePaths: listOf(options['apFilePaths']) }),
      'ap.navigateToAlipayPage': renamed('navigateToAlipayPage', ({ path, appCode }) => ({
        path: textOf(path) || textOf(appCode),
      })),
      'ap.openURL': renamed('openURL', ({ url }) => ({ url: textOf(url) })),
      'ap.openAlipayApp': renamed('openAlipayApp', ({ appCode }) => ({ appCode: textOf(appCode) })),
      openOtherApp: renamed('openURL', ({ url }) => ({ url: textOf(url) })),
      navigateToMiniProgram: renamed(
        'navigateToMiniProgram',
        ({ appId, path, extraData, query }) => ({
          appId: textOf(appId),
          path: textOf(path),
          extraData: recordOf(extraData ?? query),
        }),
      ),
    },
  }
}
