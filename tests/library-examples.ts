export interface LibraryExample {
  readonly title: string
  readonly code: string
  /** What it prints. */
  readonly output: string
}

/** The examples of a Markdown page: a block of `ts`, and after it a block of `text` with what it prints. */
export const examplesOf = (page: string): readonly LibraryExample[] =>
  [...page.matchAll(/^## (.+)$(?:(?!^## )[\s\S])*?^```ts\n([\s\S]*?)^```\n+^```text\n([\s\S]*?)^```$/gm)].map(
    ([, title = '', code = '', output = '']) => ({ title, code, output }),
  )
