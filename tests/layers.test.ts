import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The house, from the ground up: a file may import its own folder and what its row lists. */
const GROUND = [
  'model.ts',
  'errors.ts',
  'locale.ts',
  'schema.ts',
  'yaml.ts',
  'config.ts',
  'placeholders.ts',
  'edit-distance.ts',
]
/** What is known of each language; the rooms read it. */
const LANGUAGES = 'languages'
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  article: [],
  segment: ['article'],
  names: [],
  edition: ['names'],
  check: ['article', 'names', 'edition'],
  exchange: ['edition'],
}
const DOORS = ['engine', 'store', 'server']

const layerOf = (file: string): string => file.split('/')[1] ?? file
const isRoom = (layer: string): boolean => Object.hasOwn(ROOMS, layer)

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)(['"`])([^'"`\n]+)\1/g
  return [...code.matchAll(pattern)].map(match => match[2] ?? '')
}

/** What a file of `layer` may import, as layers (folders or files of src). */
function allowed(layer: string): readonly string[] {
  if (layer === 'model.ts' || layer === 'errors.ts') return []
  if (layer === 'locale.ts' || layer === 'placeholders.ts') return ['model.ts']
  if (layer === 'schema.ts' || layer === 'edit-distance.ts') return []
  if (layer === LANGUAGES) return [...GROUND, LANGUAGES]
  if (layer === 'yaml.ts') return ['errors.ts', 'schema.ts']
  if (layer === 'config.ts') return ['model.ts', 'errors.ts', 'yaml.ts']
  if (isRoom(layer)) return [...GROUND, LANGUAGES, layer, ...(ROOMS[layer] ?? [])]
  const below = [...GROUND, LANGUAGES, ...Object.keys(ROOMS)]
  if (layer === 'pipeline.ts') return below
  if (DOORS.includes(layer)) return [...below, 'pipeline.ts', layer, ...(layer === 'server' ? ['store', 'engine'] : [])]
  return [...below, ...DOORS, 'pipeline.ts', 'index.ts', 'cli']
}

const files = globSync('src/**/*.ts').filter(file => !file.includes('/server/page/'))

describe('the house', () => {
  it.each(files)('%s imports only what its floor allows', file => {
    const layer = layerOf(file)
    const may = allowed(layer)
    const wrong = importsOf(file).filter(specifier => {
      if (specifier.startsWith('.')) return !may.includes(layerOf(normalize(join(dirname(file), specifier))))
      if (specifier.startsWith('node:'))
        return GROUND.includes(layer) || layer === LANGUAGES || isRoom(layer) || layer === 'pipeline.ts'
      return false
    })
    expect(wrong).toEqual([])
  })

  it.each(files.filter(file => layerOf(file) === 'model.ts' || layerOf(file) === 'errors.ts'))(
    '%s imports nothing',
    file => {
      expect(importsOf(file)).toEqual([])
    },
  )

  it.each(files.filter(file => layerOf(file) === LANGUAGES || isRoom(layerOf(file))))('%s touches no world', file => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    expect(
      code.match(/\bprocess\.(?=\w)|\bconsole\.|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/g),
    ).toBeNull()
  })

  it.each(files.filter(file => file !== 'src/cli/main.ts'))('%s leaves process alone', file => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    expect(
      code.match(/(?<![\w.'])process\.(?:exit|exitCode|env|argv|cwd|stdout|stderr|stdin|on)\b|'node:process'/g),
    ).toBeNull()
  })

  it('knows every folder', () => {
    const known = [LANGUAGES, ...Object.keys(ROOMS), ...DOORS, 'cli']
    expect([...new Set(files.map(layerOf))].filter(layer => !layer.endsWith('.ts') && !known.includes(layer))).toEqual(
      [],
    )
  })
})
