import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, type Driver } from './driver.ts'
import { makeProgramFolder, onePage, openProgram } from './programFolder.ts'

const { write, remove } = makeProgramFolder()
let driver: Driver

beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
})
afterAll(async () => {
  await driver.close()
  remove()
})

test('a field keeps what was typed while its program still sets what it heard before', async () => {
  const page = await openProgram(
    driver,
    write('slow-field', {
      ...onePage(
        `Page({
          data: { words: '' },
          type({ detail: { value } }) { this.setData({ words: value === 'cup!' ? 'CUP' : value }) },
          empty() { this.setData({ words: '' }) },
        })`,
        `<view id="words">{{words}}</view>
<input id="field" value="{{words}}" bindinput="type" />
<button id="empty" bindtap="empty">Empty</button>`,
      ),
    }),
  )
  await page.locator('#field input').waitFor()
  const seen = await page.evaluate(async () => {
    const words = document.querySelector('#words')
    const field = document.querySelector<HTMLInputElement>('#field input')
    if (!words || !field) throw new Error('the page is not drawn')
    const texts: (string | null)[] = []
    const held = new Promise<void>((resolve) => {
      new MutationObserver(() => {
        texts.push(`${words.textContent} ${field.value}`)
        if (words.textContent === 'CUP') resolve()
      }).observe(words, { characterData: true, childList: true, subtree: true })
    })
    for (const value of ['c', 'cu', 'cup!']) {
      field.value = value
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    await held
    return texts
  })
  expect(seen).toEqual(['c cup!', 'cu cup!', 'CUP CUP'])
  await page.locator('#empty').click()
  await expect.poll(() => page.locator('#field input').inputValue()).toBe('')
})

describe('the tags of the first base libraries', () => {
  let page: Page
  beforeAll(async () => {
    page = await openProgram(
      driver,
      write('old-tags', {
        ...onePage(
          `Page({
            data: { modal: true, sheet: true, toast: true, loading: true, heard: [] },
            show({ currentTarget: { id } }) { this.setData({ [id]: false }) },
            hear({ type, currentTarget: { dataset: { name } } }) {
              this.setData({ [name]: true, heard: [...this.data.heard, name + ' ' + type] })
            },
          })`,
          `<view id="heard">{{heard}}</view>
<button wx:for="{{['modal', 'sheet', 'toast', 'loading']}}" wx:key="*this" id="{{item}}" bindtap="show">{{item}}</button>
<modal title="Old" confirm-text="Yes" cancel-text="No" hidden="{{modal}}" data-name="modal" bindconfirm="hear" bindcancel="hear">body</modal>
<modal class="one-button" title="Only" no-cancel hidden="{{true}}">body</modal>
<action-sheet hidden="{{sheet}}" data-name="sheet" bindchange="hear"><action-sheet-item data-name="sheet" bindtap="hear">Item</action-sheet-item><action-sheet-cancel>Leave</action-sheet-cancel></action-sheet>
<action-sheet class="never"><action-sheet-item>Never</action-sheet-item></action-sheet>
<toast hidden="{{toast}}" duration="50" data-name="toast" bindchange="hear">Told</toast>
<loading hidden="{{loading}}">Waiting</loading>`,
        ),
        'pages/a/a.wxss': 'page { padding-top: 10px }',
      }),
    )
  })
  const heard = (): Promise<string | null> => page.locator('#heard').textContent()

  test('a modal shows its words, and says what was tapped', async () => {
    await page.locator('#modal').click()
    expect(await page.locator('wx-modal:not([hidden])').innerText()).toBe('Old\nbody\nNo\nYes')
    await page.getByText('Yes', { exact: true }).click()
    await expect.poll(heard).toBe('modal confirm')
    await page.locator('#modal').click()
    await page.getByText('No', { exact: true }).click()
    await expect.poll(heard).toBe('modal confirm,modal cancel')
    expect(await page.locator('.one-button [role=button][hidden]').textContent()).toBe('Cancel')
  })

  test('an action sheet says change beside it and on its cancel line, and its items are tapped', async () => {
    const open = async (): Promise<string> => {
      await page.locator('#sheet').click()
      return page.locator('wx-action-sheet:not([hidden])').innerText()
    }
    expect(await open()).toBe('Item\nLeave')
    await page.getByText('Leave').click()
    await expect.poll(heard).toMatch(/cancel,sheet change$/)
    await open()
    await page.locator('wx-action-sheet:not([hidden])').click({ position: { x: 20, y: 20 } })
    await expect.poll(heard).toMatch(/cancel,sheet change,sheet change$/)
    await open()
    await page.getByText('Item').click()
    await expect.poll(heard).toMatch(/sheet change,sheet tap$/)
    expect(await page.locator('.never').isVisible()).toBe(false)
  })

  test('a toast says change after its time, and the loading sign stands until it is hidden', async () => {
    await page.locator('#toast').click()
    await expect.poll(heard).toMatch(/toast change$/)
    expect(await page.locator('wx-toast').isVisible()).toBe(false)
    await page.locator('#loading').click()
    expect(await page.locator('wx-loading').innerText()).toBe('Waiting')
  })
})

test('an intersection is with the node that relativeTo names, moved out by its margins', async () => {
  const page = await openProgram(
    driver,
    write('meeting', {
      'app.json': '{ "pages": ["pages/a/a"], "usingComponents": { "box": "/box" } }',
      'pages/a/a.wxml': `<view id="line" />
<box id="part" class="box"><view class="space" /><view id="target" /></box>
<view id="met">{{met}}</view>`,
      'pages/a/a.wxss':
        '#line { position: absolute; top: 400px; width: 100%; height: 20px } .box { display: block; height: 100px; overflow: hidden } .space { height: 150px } #target { height: 40px }',
      'pages/a/a.js': `Page({
        data: { met: [] },
        onReady() {
          const watch = (name, observer) => observer.observe('#target', ({ intersectionRatio }) => {
            if (intersectionRatio === 1) this.setData({ met: [...this.data.met, name] })
          })
          const observer = () => this.createIntersectionObserver()
          watch('box', observer().relativeTo('#part'))
          watch('box with margins', observer().relativeTo('#part', { bottom: 90 }))
          watch('line', observer().relativeTo('#line'))
        },
      })`,
      'box.json': '{ "component": true }',
      'box.wxml': '<slot />',
      'box.js': 'Component({})',
    }),
  )
  await expect.poll(() => page.locator('#met').textContent()).toBe('box with margins')
  await page.evaluate(() => {
    const target = document.querySelector<HTMLElement>('#target')
    if (target) target.style.cssText = 'position: absolute; top: 402px; height: 10px; width: 10px'
  })
  await expect.poll(() => page.locator('#met').textContent()).toBe('box with margins,line')
})
