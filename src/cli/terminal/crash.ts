import { harmless } from './escape.ts'

/** One line for an unexpected error: the system's message, or our own mistake with its place in the code. */
export const describeCrash = (error: unknown): string => `interlinear: ${harmless(crashOf(error))}\n`

function crashOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const message = error.message.replace(/\s+/g, ' ')
  if ('syscall' in error) return `cannot go on: ${message}. What was written before is kept.`
  const place = /\n[^\S\n]+at (?:.*\()?(?:file:\/\/)?([^\n()]+)/.exec(error.stack ?? '')?.[1] ?? 'an unknown place'
  return `a mistake of the program, not of yours: ${error.name}: ${message} (${place}). Please report it.`
}
