import { expect, test } from 'vitest'
import { hostName, tagName } from './tagName.ts'

test.each([
  ['view', true, 'wx-view'],
  ['button', true, 'wx-button'],
  ['span', false, 'span'],
  ['IMG', false, 'img'],
  ['van-button', false, 'van-button'],
  ['script', false, 'wx-script'],
  ['iframe', false, 'wx-iframe'],
  ['style', false, 'wx-style'],
  ['link', false, 'wx-link'],
  ['object', false, 'wx-object'],
  ['video', false, 'wx-video'],
  ['a b', false, 'wx-unknown'],
  ['<img>', false, 'wx-unknown'],
  ['', false, 'wx-unknown'],
])('%j becomes %3$s', (tag, isBuiltIn, name) => {
  expect(tagName(tag, isBuiltIn)).toBe(name)
})

test.each([
  ['van-button', false, 'van-button'],
  ['card', false, 'wx-card'],
  ['iframe', false, 'wx-iframe'],
  ['button', true, 'wx-x'],
  ['pages/home/home', false, 'wx-x'],
])('a component used as %j has the host %3$s', (tag, isBuiltIn, name) => {
  expect(hostName(tag, isBuiltIn)).toBe(name)
})
