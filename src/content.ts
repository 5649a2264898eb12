import type { Content } from './model.ts'

/** Whether two files hold the same, byte by byte; undefined for a file that is not there. */
export function isSameContent(one: Content | undefined, other: Content | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
