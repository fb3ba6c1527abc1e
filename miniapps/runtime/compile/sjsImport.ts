import { withoutEnding } from './joinPath.ts'

/**
 * `<import-sjs name from>` as scripts of the template: `name` is the file's default export, or its exports
 * where it has none; `{a, b: c}` names some of them.
 */
export function sjsImport(attributes: Readonly<Record<string, string>>): string {
  const { name = '', from = '' } = attributes
  const path = withoutEnding(/^[./]/.test(from) ? from : `./${from}`, '.sjs')
  const required = `require(${JSON.stringify(path)})`
  if (!name.trim().startsWith('{')) {
    return `<wxs module="${name}">var all=${required};module.exports=all&&all.__esModule&&all.default!==undefined?all.default:all</wxs>`
  }
  const names = name.replace(/[{}\s]/g, '').split(',')
  return names
    .filter((one) => one !== '')
    .map((one) => {
      const [exported = '', local = exported] = one.split(':')
      return `<wxs module="${local}">module.exports=${required}[${JSON.stringify(exported)}]</wxs>`
    })
    .join('')
}
