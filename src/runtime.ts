import { InterlinearError } from './errors.ts'

// Loaded before the rest of the library, so that an old runtime gives a clear message instead of a stack trace.

/** RegExp.escape is as new as the newest feature that we use: Node 24, and browsers of 2025. */
if (typeof Reflect.get(RegExp, 'escape') !== 'function') {
  throw new InterlinearError(
    'usage',
    'found a runtime without RegExp.escape, expected Node 24.14 or a browser of 2025, or later.',
    {
      hint: 'Run it with a newer one.',
    },
  )
}
