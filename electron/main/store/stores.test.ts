import { expect, test } from 'vitest'
import { findLaw } from '../../../policies/engine/library.ts'
import { projectLibrary } from '../../../test/project.ts'
import { payeeOf, storeBill } from './storeBill.ts'
import { storeAppOf, storeApps } from './storeApps.ts'
import { iconsIn } from './stores.ts'

const library = projectLibrary()
const law = (policy: string) => findLaw(library, policy)
const hosts = (policy: string) => iconsIn(law(policy)).map(({ host }) => host)

test('a phone has the apps of its law’s region, and in China none of them', () => {
  expect(hosts('us@2024-02-01')).toEqual(['ios-app', 'android-app'])
  expect(hosts('nl@2022-06-10')).toEqual(['ios-app', 'ios-dating-app'])
  expect(hosts('in@2026-12-31')).toEqual(['android-app', 'upi-app'])
  expect(hosts('cn@2021-11-30')).toEqual([])
})

test('every app that the registry says sells elsewhere is on the phone', () => {
  const selling = library.world.registry.systems
    .filter(({ regions, methods }) => methods.length > 0 && !regions.includes('CN'))
    .map(({ id }) => id)
  expect(storeApps.map(({ host }) => host).toSorted()).toEqual(selling.toSorted())
})

test('a store takes the money of its own billing, the developer that of another, a shop its own', () => {
  const us = law('us@2025-12-31')
  const app = storeAppOf('android-app')!
  const { payee, amount, seller } = storeBill(us, app, 'play-billing')
  expect([payee.en, amount, seller.price.currency]).toEqual(['Google Play', 499, 'USD'])
  expect(payeeOf(us, seller, 'third-party')).toEqual(app.developer)
  const upi = storeBill(law('in@2026-12-31'), storeAppOf('upi-app')!, 'upi')
  expect([upi.payee.en, upi.seller.price.currency]).toEqual(['Green Date Fruit', 'INR'])
})
