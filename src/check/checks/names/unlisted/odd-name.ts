/** A name that looks wrong in its pair, by what other pairs or CLDR show. */
export interface OddName {
  readonly kind: 'misspelt' | 'untranslated' | 'wrong' | 'lost'
  readonly name: string
  readonly source: readonly [number, number]
  /** What the target has in its place; undefined if the name is lost. */
  readonly found?: { readonly text: string; readonly span: readonly [number, number] }
  /** Whether other pairs show how it is written. */
  readonly sure?: boolean
  /** How the other pairs write it. */
  readonly usual?: string
}
