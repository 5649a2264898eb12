import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { interlinear, temporaryFolder } from './command-line.ts'

const ROOT = join(import.meta.dirname, '..')
const PAGE = readFileSync(join(ROOT, 'docs/watch.md'), 'utf8')
const SHOWN = [...PAGE.matchAll(/```console\n\$ (.+)\n([\s\S]*?)```/g)].map(([, line = '', prints = '']) => ({
  line,
  prints,
}))
const FEED = 'https://news.example/feed'

const STORY = '<p>The bridge reopened on Monday after 14 months.</p><p>It cost three million.</p>'
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Desk</title><language>en</language><item>
<guid>bridge</guid><title>A bridge reopens</title><link>https://news.example/2026/bridge/</link>
<description><![CDATA[${STORY}]]></description></item></channel></rss>`

/** A desk with an approved article that was corrected, or with none. */
function deskFor(line: string): string {
  const desk = temporaryFolder()
  mkdirSync(join(desk, 'seeds'))
  writeFileSync(join(desk, 'interlinear.yml'), 'engine: pseudo\n')
  if (line.includes('--feed')) return desk
  cpSync(join(ROOT, 'glossary.yml'), join(desk, 'glossary.yml'))
  for (const locale of ['en', 'es', 'fr']) {
    for (const file of ['kursk-visit.json', 'kursk-visit.review.yml'])
      cpSync(join(ROOT, 'locales', locale, file), join(desk, 'locales', locale, file))
  }
  const article = readFileSync(join(ROOT, 'seeds/kursk-visit.txt'), 'utf8')
  writeFileSync(join(desk, 'seeds/kursk-visit.txt'), article.replace('259 km²', '295 km²'))
  return desk
}

it('has examples', () => {
  expect(SHOWN).toHaveLength(2)
})

it.each(SHOWN)('docs/watch.md: $line', async ({ line, prints }) => {
  const server = createServer((_, response) => void response.setHeader('content-type', 'application/rss+xml').end(RSS))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`
  const args = line.replace('interlinear ', '').replace(FEED, address).split(' ')
  const { stdout, stderr } = await interlinear(args, { cwd: deskFor(line) })
  server.close()
  const printed = `${stderr}${stdout}`.replaceAll(address, FEED)
  // Hides the time of day and the duration.
  expect(printed.replaceAll(/^\d\d:\d\d:\d\d/gm, '09:30:00').replaceAll(/after \d+:\d\d/g, 'after 0:00')).toBe(prints)
})
