export interface LibraryExample {
  readonly title: string
  readonly code: string
  /** What it prints. */
  readonly output: string
}

/** The examples of a Markdown page: each block of `ts`, and behind it a block of `text` with what it prints. */
export const examplesOf = (page: string): readonly LibraryExample[] =>
  page.split(/^(?=## )/m).flatMap(section => {
    const title = /^##? (.+)$/m.exec(section)?.[1] ?? ''
    const pairs = [...section.matchAll(/^```ts\n([\s\S]*?)^```\n+^```text\n([\s\S]*?)^```$/gm)]
    return pairs.map(([, code = '', output = ''], index) => ({
      title: index === 0 ? title : `${title} (${index + 1})`,
      code,
      output,
    }))
  })
