import { expect, test } from 'vitest'
import { ApiFailure } from '../apiContext.ts'
import { makeMy } from './makeMy.ts'
import { makeWx } from './makeWx.ts'
import { makeTestContext } from './testContext.ts'

type Task = Record<string, (listener?: unknown) => unknown>
type Api = (options: unknown) => Task

function answered(answer: unknown) {
  const held = makeTestContext({ request: () => answer })
  return { ...held, wx: makeWx(held.context) as Record<string, Api> }
}

function settled(api: Api | undefined, options: object): Promise<unknown> {
  return new Promise((resolve) => {
    api?.({ ...options, complete: resolve })
  })
}

test('data of a GET goes into the address, JSON comes back read, header names in lower case', async () => {
  const { wx, calls } = answered({ statusCode: 200, header: { 'X-Id': 7 }, body: '{"a":1}' })
  const url = 'https://shop.example/list?page=1'
  const result = await settled(wx['request'], { url, data: { q: '茶 壶', f: { a: 1 } } })
  expect(result).toEqual({
    errMsg: 'request:ok',
    statusCode: 200,
    data: { a: 1 },
    header: { 'x-id': '7' },
    cookies: [],
    profile: {},
  })
  expect(calls).toEqual([
    [
      'request',
      {
        url: `${url}&q=%E8%8C%B6%20%E5%A3%B6&f=%7B%22a%22%3A1%7D`,
        method: 'GET',
        header: { 'content-type': 'application/json' },
        body: '',
        way: 'request',
      },
    ],
  ])
})

test.each([
  [{ data: { a: 1 } }, '{"a":1}'],
  [{ data: 'plain' }, 'plain'],
  [{ data: { a: 1 }, header: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 'a=1'],
])('the body of a POST follows its content type: %j', async (options, body) => {
  const { wx, calls } = answered({ body: '' })
  await settled(wx['request'], { url: 'https://a.example/', method: 'post', ...options })
  expect(calls[0]?.[1]).toMatchObject({ method: 'POST', body })
})

test('what is no JSON stays text, and bytes come as bytes', async () => {
  const { wx } = answered({ body: '<p>' })
  const url = 'https://a.example/'
  expect(await settled(wx['request'], { url })).toMatchObject({ data: '<p>' })
  expect(await settled(wx['request'], { url, responseType: 'arraybuffer' })).toMatchObject({
    data: new TextEncoder().encode('<p>').buffer,
  })
})

test('a wrong address, main’s refusal and an abort are failures', async () => {
  const refusing = makeTestContext({
    request: () => {
      throw new ApiFailure('url not in domain list')
    },
  })
  const wx = makeWx(refusing.context) as Record<string, Api>
  expect(await settled(wx['request'], { url: 'shop/list' })).toEqual({
    errMsg: 'request:fail invalid url "shop/list"',
    errno: 600_009,
  })
  expect(await settled(wx['request'], { url: 'https://a.example/' })).toEqual({
    errMsg: 'request:fail url not in domain list',
  })
  const waiting = makeTestContext({ request: () => new Promise(() => {}) })
  const told = await new Promise((fail) => {
    const task = makeWx(waiting.context)['request'] as Api
    task({ url: 'https://a.example/', fail })['abort']?.()
  })
  expect(told).toEqual({ errMsg: 'request:fail abort' })
})

test('a download becomes a file, a picture one that the page can show', async () => {
  const { wx } = answered({ header: { 'Content-Type': 'image/png' }, body: 'iVBO', isBase64: true })
  const url = 'https://a.example/a.png'
  expect(await settled(wx['downloadFile'], { url })).toMatchObject({
    tempFilePath: 'data:image/png;base64,iVBO',
  })
  const text = answered({ header: { 'Content-Type': 'text/plain' }, body: 'words' })
  const { tempFilePath } = (await settled(text.wx['downloadFile'], {
    url: 'https://a.example/a.txt?x',
  })) as { tempFilePath: string }
  expect(tempFilePath).toMatch(/^wxfile:\/\/tmp_\w+\.txt$/)
  const uploaded = { url, filePath: tempFilePath, name: 'file', formData: { id: 3 } }
  await settled(text.wx['uploadFile'], uploaded)
  expect(text.calls[1]?.[1]).toMatchObject({
    way: 'upload',
    method: 'POST',
    body: expect.stringMatching(
      /name="id"\r\n\r\n3\r\n[\s\S]*name="file"; filename="tmp_/,
    ) as unknown,
  })
})

test('in Alipay a status beyond 399 and unreadable JSON are failures, and the task is a promise', async () => {
  const my = (answer: unknown): ((options: unknown) => Promise<unknown>) =>
    makeMy(makeTestContext({ request: () => answer }, 'alipay').context)['request'] as never
  const url = 'https://a.example/'
  await expect(my({ statusCode: 200, body: '{}' })({ url })).resolves.toMatchObject({
    data: {},
    status: 200,
  })
  await expect(my({ statusCode: 404, body: '{}' })({ url })).rejects.toMatchObject({
    error: 19,
    status: 404,
  })
  await expect(my({ body: '<p>' })({ url })).rejects.toMatchObject({ error: 14 })
})
