/** Counts that go into the billions, in three digits. */
export const compact = {
  zh: new Intl.NumberFormat('zh', { notation: 'compact', maximumSignificantDigits: 3 }),
  en: new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 }),
} as const
