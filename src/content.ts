import type { Content } from './model.ts'

/** Whether the contents of two files are equal, byte by byte; undefined for a missing file. */
export function isSameContent(one: Content | undefined, other: Content | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
