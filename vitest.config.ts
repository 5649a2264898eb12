import { defineConfig } from 'vitest/config'

// Real processes, servers and browsers on a shared machine: a bound for what hangs, not a measure of speed.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/temporary.ts'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // On a machine of its own, a test that fails once where processes are killed and browsers are driven is asked again, and
    // the report says so. What is wrong fails twice.
    retry: process.env.CI ? 1 : 0,
    expect: { poll: { timeout: 20_000 } },
  },
})
