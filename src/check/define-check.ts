import { InterlinearError } from '../errors.ts'
import { CHECKS } from './codes.ts'
import type { OwnCheck } from './model.ts'

const CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** A check of your own. Throws a config error for a code that is not in kebab-case, or is one of ours. */
export function defineCheck(check: OwnCheck): OwnCheck {
  const { code } = check
  if (!CODE.test(code)) {
    throw new InterlinearError('config', `found "${code}" as the code of a check, expected one in kebab-case.`, {
      hint: 'As in `house-style`.',
    })
  }
  if (Object.hasOwn(CHECKS, code)) {
    throw new InterlinearError('config', `the code "${code}" is one of ours; choose another.`)
  }
  return check
}
