import { InterlinearError } from './errors.ts'

// Loaded before all the rest of the library, so that an old runtime gets a sentence instead of a stack from somewhere inside.

/** What the newest part of the language that we use came with: Node 24, and browsers of 2025. */
if (typeof Reflect.get(RegExp, 'escape') !== 'function') {
  throw new InterlinearError(
    'usage',
    'found a runtime without RegExp.escape, expected Node 24.14 or a browser of 2025, or later.',
    {
      hint: 'Run it with a newer one.',
    },
  )
}
