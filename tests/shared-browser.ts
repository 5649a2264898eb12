import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { ReviewServer } from '../src/server/index.ts'
import { launch } from './browser.ts'

/** A browser that the tests of a file share. */
export interface SharedBrowser {
  /** The browser, once the tests run. */
  readonly browser: () => Browser
  /** Closed after the tests. */
  readonly servers: ReviewServer[]
  /** Console messages and errors of pages; they fail the test in which they occur. */
  readonly trouble: string[]
}

/** To be called once in a test file: starts the browser before its tests, and closes it and the servers after. */
export function sharedBrowser(): SharedBrowser {
  let browser: Browser
  const servers: ReviewServer[] = []
  const trouble: string[] = []
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    for (const server of servers) await server.close()
  })
  afterEach(() => {
    expect(trouble.splice(0)).toEqual([])
  })
  return { browser: () => browser, servers, trouble }
}
