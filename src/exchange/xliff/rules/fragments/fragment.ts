import { NMTOKEN } from '../grammar/values.ts'

/** A fragment identifier that points into an XLIFF file: `#f=f1/u=u1/n=n1`. */
export interface Fragment {
  /** Whether it starts at the whole file: `#/f=f1`. */
  readonly isAbsolute: boolean
  readonly selectors: readonly Selector[]
}

export interface Selector {
  /** `f`, `g`, `u`, `n`, `d`, `t`, a module's prefix, or empty for a segment or an inline element of a source. */
  readonly prefix: string
  readonly id: string
}

/** The selectors that lead to a place, in the only allowed order. */
const CONTAINERS = ['f', 'g', 'u']
const LEAVES = ['n', 'd', 't', '']

/** Reads a fragment identifier, with its `#`; gives its error as a text: chapter 3 of XLIFF 2.1. */
export function readFragment(text: string): Fragment | string {
  const isAbsolute = text.startsWith('#/')
  const written = text.slice(isAbsolute ? 2 : 1)
  const selectors: Selector[] = []
  for (const part of written.split('/')) {
    const [first = '', second, ...more] = part.split('=')
    const selector = second === undefined ? { prefix: '', id: first } : { prefix: first, id: second }
    if (more.length > 0 || !NMTOKEN.test(selector.id) || (second !== undefined && !NMTOKEN.test(first))) {
      return `"${part}" is no selector`
    }
    const { prefix } = selector
    if (prefix.length === 1 && !CONTAINERS.includes(prefix) && !LEAVES.includes(prefix)) {
      return `"${prefix}" is no prefix of the core, and those of modules are longer`
    }
    if (selectors.some(before => before.prefix === prefix)) return `"${prefix}" stands twice`
    selectors.push(selector)
  }
  const places = selectors.map(({ prefix }) => CONTAINERS.indexOf(prefix))
  if (places.slice(0, -1).includes(-1))
    return `"${selectors[places.indexOf(-1)]?.prefix || selectors[places.indexOf(-1)]?.id}" is not the last selector`
  const containers = places.filter(place => place >= 0)
  if (containers.some((place, index) => place < (containers[index - 1] ?? 0)))
    return 'its selectors are not in the order f, g, u'
  return { isAbsolute, selectors }
}
