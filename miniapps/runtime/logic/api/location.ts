import type { ApiContext } from '../apiContext.ts'
import type { ApiSet, Result } from './apiSet.ts'
import { numberOf, recordOf } from './given.ts'
import type { Grants } from './grants.ts'
import { here, homeAddress, places, type Place } from './places.ts'

export async function choosePlace(context: ApiContext): Promise<Place> {
  const itemList = places.map(({ name }) => name)
  const answer = recordOf(await context.call('showActionSheet', { itemList }))
  return places[numberOf(answer['tapIndex'])] ?? here
}

/** Asks main whether the person's address may be given; what main adds comes over it. */
export async function askAddress(context: ApiContext): Promise<Result> {
  return { ...homeAddress, ...recordOf(await context.call('chooseAddress', {})) }
}

export function locationApis(context: ApiContext, grants: Grants): ApiSet {
  const { latitude, longitude } = here
  const fix = { latitude, longitude, speed: 0, accuracy: 30, horizontalAccuracy: 30 }
  return {
    served: {
      getLocation: async (options) => {
        await grants.require('scope.userLocation')
        return { ...fix, verticalAccuracy: 0, altitude: options['altitude'] === true ? 9 : 0 }
      },
      getFuzzyLocation: async () => {
        await grants.require('scope.userFuzzyLocation')
        return { latitude, longitude }
      },
      startLocationUpdate: () => grants.require('scope.userLocation'),
      startLocationUpdateBackground: () => grants.require('scope.userLocationBackground'),
      stopLocationUpdate: () => {},
      chooseLocation: () => choosePlace(context),
      choosePoi: async () => ({ ...(await choosePlace(context)), type: 2, city: '杭州市' }),
      chooseAddress: () => askAddress(context),
    },
  }
}
