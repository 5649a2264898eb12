import { expect, it } from 'vitest'
import { documentChecks } from '../src/check/document.ts'

it('documents every code as the table has it', async () => {
  await expect(documentChecks()).toMatchFileSnapshot('../docs/checks.md')
})
