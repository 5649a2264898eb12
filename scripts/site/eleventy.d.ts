// The part of Eleventy's types that we use; it has none of its own.
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    addTemplate(path: string, content: string, data: object): void
    addTransform(name: string, change: (content: string, path: string) => string): void
    setIncludesDirectory(folder: string): void
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode: boolean
        readonly configPath: false
        readonly config: (config: EleventyConfig) => void
      },
    )
    write(): Promise<unknown>
  }
}
