/** Whoever holds the phone, as far as programs learn of them. */
export const person = {
  nickName: '微信用户',
  avatarUrl:
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 132 132'%3E%3Cpath fill='%23d8d8d8' d='M0 0h132v132H0z'/%3E%3Ccircle cx='66' cy='52' r='24' fill='%23fff'/%3E%3Cpath fill='%23fff' d='M18 132a48 44 0 0 1 96 0z'/%3E%3C/svg%3E",
  gender: 0,
  country: '',
  province: '',
  city: '',
  language: 'zh_CN',
} as const
