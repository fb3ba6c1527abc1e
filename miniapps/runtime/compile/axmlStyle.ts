const WHOLE = /^\{\{((?:(?!\}\})[^])*)\}\}$/

/** Alipay's `style` may be an object, as React has it: where one expression makes it all, that is turned into CSS. */
export function styleValue(value: string): string {
  const [, expression] = WHOLE.exec(value) ?? []
  if (expression === undefined) return value
  const isObject = /^\s*(?:[\w$]+\s*:|\.\.\.)/.test(expression)
  return `{{hutongStyle.css(${isObject ? `{${expression}}` : expression})}}`
}

const SCRIPT =
  '<wxs module="hutongStyle">var bare=/^(opacity|order|zoom|zIndex|flex|flexGrow|flexShrink|fontWeight|lineHeight|WebkitLineClamp)$/;' +
  'module.exports={css:function(style){if(typeof style!=="object"||style===null)return style;' +
  'return Object.keys(style).map(function(name){var value=style[name];' +
  'if(value===undefined||value===null||typeof value==="boolean")return "";' +
  'var unit=typeof value==="number"&&value!==0&&!bare.test(name)?"px":"";' +
  'return name.replace(/[A-Z]/g,function(letter){return "-"+letter.toLowerCase()})+":"+value+unit+";"}).join("")}}</wxs>'

export function withStyleScript(wxml: string): string {
  return wxml.includes('{{hutongStyle.css(') ? SCRIPT + wxml : wxml
}
