import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const GROUND = [
  'model.ts',
  'types',
  'errors.ts',
  'locale.ts',
  'schema.ts',
  'yaml.ts',
  'config.ts',
  'house-style.ts',
  'placeholders.ts',
  'content.ts',
  'once.ts',
  'item-at.ts',
  'edit-distance.ts',
  'likelihood-ratio.ts',
  'text-edits.ts',
  'statements',
  'say.ts',
  'told-error.ts',
  'runtime.ts',
  'sha256.ts',
]
/** What a file of the ground may import; those that are not listed import nothing. */
const GROUND_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'model.ts': ['types'],
  types: ['types'],
  'errors.ts': ['model.ts'],
  'locale.ts': ['model.ts', 'once.ts'],
  'placeholders.ts': ['model.ts', 'once.ts'],
  'content.ts': ['model.ts'],
  'text-edits.ts': ['model.ts'],
  'say.ts': ['model.ts', 'statements'],
  statements: ['statements'],
  'told-error.ts': ['errors.ts', 'say.ts'],
  'once.ts': [],
  'runtime.ts': ['errors.ts'],
  'sha256.ts': ['once.ts'],
  'schema.ts': ['locale.ts'],
  'yaml.ts': ['errors.ts', 'schema.ts'],
  'config.ts': ['model.ts', 'errors.ts', 'locale.ts', 'schema.ts', 'yaml.ts', 'house-style.ts'],
  'house-style.ts': ['model.ts', 'locale.ts', 'schema.ts'],
}
/** The rooms: pure functions. Each may import the ground, the languages, and the rooms in its row. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  article: [],
  segment: ['article'],
  names: [],
  edition: ['names'],
  check: ['article', 'names', 'edition'],
  align: ['names', 'check'],
  exchange: ['edition'],
  publish: ['article', 'edition'],
}
/** The doors: the code that touches the world. Each may import the ground, the languages, all rooms, and its row. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  store: [],
  queue: [],
  pipeline: ['engine', 'store', 'queue'],
  server: ['engine', 'store', 'queue', 'pipeline'],
  cli: ['engine', 'store', 'queue', 'pipeline', 'server'],
  library: ['engine', 'pipeline'],
  'index.ts': ['engine', 'pipeline', 'library'],
}

/** The page imports a few small files of rooms directly, not by their index: a browser must not load the rest. */
const PAST_INDEX: readonly string[] = ['server → article/syntax', 'server → check/checks', 'server → edition/changes']

const ALL = globSync('src/**/*.{ts,tsx}').sort()
/** Without the page, which runs in browsers and is built apart. */
const FILES = ALL.filter(file => !file.startsWith('src/server/page/'))

const codeOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

/** What a file imports: also dynamically, and types. */
function importsOf(file: string): readonly string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)(['"`])([^'"`\n]+)\1/g
  return [...codeOf(file).matchAll(pattern)].map(match => match[2] ?? '')
}

/** The files of ours that a file imports. */
const ownImports = (file: string): readonly string[] =>
  importsOf(file).flatMap(specifier => (specifier.startsWith('.') ? [normalize(join(dirname(file), specifier))] : []))

/** The folder or file of `src` that a file belongs to: `names` for `src/names/find/find.ts`, `yaml.ts` for `src/yaml.ts`. */
const layerOf = (file: string): string => file.split('/')[1] ?? file
const isDoor = (layer: string): boolean => Object.hasOwn(DOORS, layer)
const isPure = (file: string): boolean => !isDoor(layerOf(file))

function allowedFor(layer: string): readonly string[] {
  if (GROUND.includes(layer)) return GROUND_IMPORTS[layer] ?? []
  const below = [...GROUND, 'languages', layer]
  if (isDoor(layer)) return [...below, ...Object.keys(ROOMS), ...(DOORS[layer] ?? [])]
  return [...below, ...(ROOMS[layer] ?? [])]
}

describe('a file of src', () => {
  it.each(FILES)('%s imports only what its layer may', file => {
    const allowed = allowedFor(layerOf(file))
    expect(ownImports(file).filter(target => !allowed.includes(layerOf(target)))).toEqual([])
  })

  it.each(FILES.filter(isPure))('%s uses no disk, network or clock', file => {
    expect(importsOf(file).filter(specifier => specifier.startsWith('node:'))).toEqual([])
    if (GROUND.includes(layerOf(file))) return
    const world = /\bprocess\.(?=\w)|\bconsole\.|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/g
    expect(codeOf(file).match(world)).toBeNull()
  })

  it.each(FILES.filter(file => file !== 'src/cli/main.ts'))('%s does not use `process`', file => {
    const owned = /(?<![\w.'])process\.(?:exit|exitCode|env|argv|cwd|stdout|stderr|stdin|on)\b|'node:process'/g
    expect(codeOf(file).match(owned)).toBeNull()
  })
})

/** `progress.ts` redraws live lines. All else is written by `print`, which shows control characters as codes. */
const WRITERS = ['src/cli/terminal/print.ts', 'src/cli/terminal/progress.ts', 'src/cli/main.ts']

describe('the house', () => {
  it('writes to the terminal only by print.ts, progress.ts and main.ts', () => {
    const writers = FILES.filter(file => file.startsWith('src/cli/') && /\bstd(?:out|err)\(/.test(codeOf(file)))
    expect(writers.filter(file => !WRITERS.includes(file))).toEqual([])
  })

  it('has exactly the folders of the plan', () => {
    const folders = FILES.map(layerOf).filter(layer => !layer.endsWith('.ts'))
    expect([...new Set(folders)].sort()).toEqual(
      ['languages', 'statements', 'types', ...Object.keys(ROOMS), ...Object.keys(DOORS)]
        .filter(layer => !layer.endsWith('.ts'))
        .sort(),
    )
  })

  it('enters another room only by its index.ts', () => {
    const past = ALL.flatMap(file =>
      ownImports(file)
        .filter(target => isRoomOrDoor(layerOf(target)) && layerOf(target) !== layerOf(file))
        .filter(target => target !== `src/${layerOf(target)}/index.ts`)
        .map(target => `${layerOf(file)} → ${target.split('/').slice(1, 3).join('/')}`),
    )
    expect([...new Set(past)].sort()).toEqual(PAST_INDEX)
  })

  it('imports shared types from model.ts, never from types/', () => {
    const past = ALL.filter(file => layerOf(file) !== 'types' && file !== 'src/model.ts')
    expect(past.filter(file => ownImports(file).some(target => layerOf(target) === 'types'))).toEqual([])
  })

  it('reads data of a language through the tables of languages/, never from its folder', () => {
    const past = ALL.filter(file => layerOf(file) !== 'languages').filter(file =>
      ownImports(file).some(target => /^src\/languages\/[^/]+\//.test(target)),
    )
    expect(past).toEqual([])
  })

  it('has no circles of files', () => {
    const circles = circlesOf(new Map(ALL.map(file => [file, ownImports(file)])))
    expect(circles).toEqual([])
  })
})

const isRoomOrDoor = (layer: string): boolean =>
  Object.hasOwn(ROOMS, layer) || (isDoor(layer) && !layer.endsWith('.ts'))

/** The groups of files of which each imports, over others or not, every other: Tarjan's strongly connected components. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const path: string[] = []
  const circles: (readonly string[])[] = []
  const visit = (file: string): void => {
    order.set(file, order.size)
    lowest.set(file, order.get(file) ?? 0)
    path.push(file)
    for (const target of graph.get(file) ?? []) {
      if (!graph.has(target)) continue
      if (!order.has(target)) visit(target)
      if (path.includes(target)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(target) ?? 0))
    }
    if (lowest.get(file) !== order.get(file)) return
    const circle = path.splice(path.indexOf(file))
    if (circle.length > 1) circles.push(circle)
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return circles
}
