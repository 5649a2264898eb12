import { InterlinearError } from '../../errors.ts'

export function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new InterlinearError('usage', `found "${text}" in --port, expected a number from 0 to 65535.`)
}
