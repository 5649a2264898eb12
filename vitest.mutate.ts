import { env } from 'node:process'
import { defineConfig } from 'vitest/config'
import config from './vitest.config.ts'

// The tests of one room, which `scripts/mutate.ts` names; tests of programs and browsers know nothing of mutants.
export default defineConfig({ ...config, test: { ...config.test, include: (env.MUTATE_TESTS ?? '').split(' ') } })
