import { expect, test } from 'vitest'
import { axmlToWxml } from './axmlToWxml.ts'
import { componentTags } from './builtInTags.ts'

const tags = componentTags(new Set(['radio']))
const wxml = (axml: string): string => axmlToWxml(axml, tags).text

test.each([
  [
    '<view a:if="{{a}}"/><view a:elif="{{b}}"/><view a:else/>',
    '<view wx:if="{{a}}"></view><view wx:elif="{{b}}"></view><view wx:else></view>',
  ],
  [
    '<view a:for="{{list}}" a:for-item="one" a:for-index="at" a:key="id"/>',
    '<view wx:for="{{list}}" wx:for-item="one" wx:for-index="at" wx:key="id"></view>',
  ],
  ['<view a:for="{{l}}" a:key="{{item.id}}"/>', '<view wx:for="{{l}}" wx:key="id"></view>'],
  ['<view a:for="{{l}}" key="{{item}}"/>', '<view wx:for="{{l}}" wx:key="*this"></view>'],
  ['<view a:for="{{l}}" a:key="{{index}}"/>', '<view wx:for="{{l}}"></view>'],
  [
    '<view onTap="a" catchTap="b" onLongTap="c"/>',
    '<view bind:tap="a" catch:tap="b" bind:longpress="c"></view>',
  ],
  [
    '<my-card onSelect="a" catchTap="b"/>',
    '<my-card bind:onSelect="a" bind:catchTap="b" hutong-functions="onSelect catchTap"></my-card>',
  ],
  ['<my-card ref="save"/>', '<my-card bind:hutongref="save"></my-card>'],
  [
    '<radio onChange="a"/><switch onChange="a"/>',
    '<radio bind:onChange="a" hutong-functions="onChange"></radio><switch bind:change="a"></switch>',
  ],
  ['<import src="./x.axml"/>', '<import src="./x"></import>'],
  ['<input disabled value=1 />', '<input disabled value="1"></input>'],
])('%s', (axml, expected) => {
  expect(wxml(axml)).toBe(expected)
})

test.each([
  ['<view>{{a<b && c}}</view>', '<view>{{a<b && c}}</view>'],
  ['<view a="{{x > 1 ? "a" : 1}}"/>', `<view a='{{x > 1 ? "a" : 1}}'></view>`],
  [`<view a="{{x ? "it's" : 'b'}}"/>`, `<view a="{{x ? 'it\\'s' : 'b'}}"></view>`],
  ['<view a="{{a &amp;&amp; b &lt; 1}}"/>', '<view a="{{a && b < 1}}"></view>'],
  ['<text>1 &lt; 2</text>', '<text>1 &lt; 2</text>'],
])('an expression keeps its signs: %s', (axml, expected) => {
  expect(wxml(axml)).toBe(expected)
})

test('a slot shows its own content where nothing fills it', () => {
  expect(wxml('<slot name="top" a:if="{{a}}"><text>none</text></slot>')).toBe(
    `<block wx:if="{{a}}"><slot name="top" wx:if="{{hutongSlots['top']}}"></slot>` +
      '<block wx:else><text>none</text></block></block>',
  )
})

test('whoever fills a component says which slots', () => {
  expect(wxml('<my-card><block a:if="{{a}}"><view slot="left-top"/></block>text</my-card>')).toBe(
    '<my-card hutong-slots="{{ {left_top: true, $default: true} }}">' +
      '<block wx:if="{{a}}"><view slot="left-top"></view></block>text</my-card>',
  )
})

test('what a slot hands out arrives under one name', () => {
  const given = axmlToWxml('<slot name="row" item="{{item}}" size="a{{b}}"/>', tags)
  expect(given).toEqual({
    text: `<slot name="row" hutong-scope="{{ {item: (item), size: 'a' + (b)} }}"></slot>`,
    hasScopedSlots: true,
    props: new Map(),
  })
  expect(wxml('<view slot="row" slot-scope="props">{{props.item}}</view>')).toBe(
    '<view slot="row" slot:hutong-scope="props">{{props.item}}</view>',
  )
})

test('SJS is imported whole, by its default or by names', () => {
  expect(wxml('<import-sjs name="m" from="./m.sjs"/>')).toBe(
    '<wxs module="m">var all=require("./m");' +
      'module.exports=all&&all.__esModule&&all.default!==undefined?all.default:all</wxs>',
  )
  expect(wxml('<import-sjs name="{a, b: c}" from="m.sjs"/>')).toBe(
    '<wxs module="a">module.exports=require("./m")["a"]</wxs>' +
      '<wxs module="c">module.exports=require("./m")["b"]</wxs>',
  )
})

test('expressions that only JavaScript understands become functions of a script', () => {
  expect(wxml('<view a="{{list.some(x => x.on) ? 1 : 2}}" b="{{ m?.n }}"/>')).toBe(
    '<wxs module="hutongScript">module.exports={' +
      'e0:function(list,x){return (list.some(x => x.on) ? 1 : 2)},e1:function(m){return (m?.n)}}</wxs>' +
      '<view a="{{hutongScript.e0(list, x)}}" b="{{hutongScript.e1(m)}}"></view>',
  )
})

test('a function of a script needs no other', () => {
  const axml = '<import-sjs name="m" from="./m.sjs"/><view a="{{m.f(a.b)}}">{{$slots.x}}</view>'
  expect(wxml(axml).split('</wxs>')[1]).toBe('<view a="{{m.f(a.b)}}">{{hutongSlots.x}}</view>')
})

test('what components are passed is told, tag by tag', () => {
  const axml =
    '<a-b c="1" a:if="{{d}}" onTap="e" data-f="g" slot="h"><a-b i-j="k" ref="l"/></a-b><view m="n"/>'
  expect(axmlToWxml(axml, tags).props).toEqual(new Map([['a-b', new Set(['c', 'iJ'])]]))
})

test('every line stays where it was', () => {
  const axml =
    '<!-- a\nb -->\n<view\n  class="a"\n  onTap="b"\n>\n<slot\nname="x">\nd</slot>\n</view>\n<text/>'
  const lineOf = (text: string, words: string): number =>
    text.slice(0, text.indexOf(words)).split('\n').length
  expect(lineOf(wxml(axml), '<text')).toBe(lineOf(axml, '<text'))
})
