/** Its own, or one made of what the scenario is called. */
export function fileName(file: string | undefined, name: string): string {
  if (file !== undefined) return file
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const short = words.slice(0, 8).join('-').slice(0, 60).replace(/-+$/, '')
  return `${short || 'recorded'}.scenario.yaml`
}
