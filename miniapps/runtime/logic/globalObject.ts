const names = [
  'Object Function Array Number Boolean String Symbol BigInt Date RegExp Promise Proxy Reflect JSON Math Intl',
  'Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError',
  'Map Set WeakMap WeakSet WeakRef ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray',
  'Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array',
  'parseInt parseFloat isNaN isFinite encodeURI encodeURIComponent decodeURI decodeURIComponent escape unescape',
  'setTimeout clearTimeout setInterval clearInterval NaN Infinity',
].flatMap((line) => line.split(' '))

/** The program's `global`: the language and its timers, by which libraries such as lodash know a global object. */
export function globalObject(scope: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, scope[name]]))
}
