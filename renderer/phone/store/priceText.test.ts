import { expect, test } from 'vitest'
import { priceText } from './priceText.ts'

test('prices have the digits of their currency, as each language writes it', () => {
  const prices = [
    { amount: 499, currency: 'USD' },
    { amount: 6_500, currency: 'KRW' },
    { amount: 800, currency: 'JPY' },
    { amount: 39_900, currency: 'INR' },
  ]
  expect(prices.map((price) => priceText(price, 'en'))).toEqual([
    '$4.99',
    '₩6,500',
    '¥800',
    '₹399.00',
  ])
  expect(prices.map((price) => priceText(price, 'zh'))).toEqual([
    'US$4.99',
    '₩6,500',
    'JP¥800',
    '₹399.00',
  ])
})
