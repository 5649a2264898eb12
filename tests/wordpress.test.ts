import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, openNewsroom, type TestNewsroom } from './newsroom-server.ts'
import { startWordPress, type TestWordPress } from './wordpress.ts'

// A real WordPress and a real newsroom, each over HTTP: a post is sent, and its editions are returned.

interface Post {
  readonly ID: number
  readonly post_title: string
  readonly post_name: string
  readonly post_status: string
  readonly post_excerpt: string
  readonly post_content: string
  readonly locale: string
  readonly noindex: string
  readonly behind: string
  readonly kept: string
}

let wordpress: TestWordPress
let newsroom: TestNewsroom
let admin: Ask
let secret = ''

beforeAll(async () => {
  wordpress = await startWordPress()
  newsroom = await openNewsroom({
    webhooks: { allowed: ['127.0.0.0/8'], retries: [50, 100, 200, 400], patience: 20_000 },
  })
  admin = await newsroom.as(newsroom.people.admin)
  const token = await newsroom.accounts.addToken(newsroom.people.editor.id, {
    name: 'wordpress',
    scopes: ['articles', 'drafts', 'read'],
  })
  const url = `${wordpress.url}/wp-json/interlinear/v1/events`
  const events = ['edition.drafted', 'edition.behind', 'edition.approved', 'edition.published']
  const hook = await admin('/api/v1/webhooks', { method: 'POST', body: { url, events } })
  secret = ((await hook.json()) as { readonly secret: string }).secret
  await wordpress.set({
    address: newsroom.server.listens,
    token: token.secret,
    secret,
    locales: 'es,ar',
    show: 'drafted',
  })
}, 180_000)
afterAll(async () => {
  await newsroom?.[Symbol.asyncDispose]()
  await wordpress?.[Symbol.asyncDispose]()
})

const CONTENT = `<!-- wp:paragraph -->
<p>Mayor <strong>Hanna Koval</strong> opened it on Monday.</p>
<!-- /wp:paragraph -->

<!-- wp:image {"id":7,"sizeSlug":"large"} -->
<figure class="wp-block-image size-large"><img src="/harbour.jpg" alt="Ships in the harbour" class="wp-image-7"/></figure>
<!-- /wp:image -->`

/** A person publishes a post, or corrects it. */
const publish = (fields: Readonly<Record<string, unknown>>): Promise<number> =>
  wordpress.php(
    `wp_set_current_user(1); echo json_encode(wp_insert_post(wp_slash(json_decode(${JSON.stringify(JSON.stringify({ post_status: 'publish', ...fields }))}, true))));`,
  )

/** The editions of a post, as WordPress has them. */
const editionsOf = (id: number): Promise<readonly Post[]> =>
  wordpress.php(`
    $found = get_posts(['post_status' => 'any', 'numberposts' => -1, 'meta_key' => '_interlinear_source', 'meta_value' => '${id}']);
    echo json_encode(array_map(fn($post) => $post->to_array() + [
      'locale' => get_post_meta($post->ID, '_interlinear_locale', true), 'noindex' => get_post_meta($post->ID, '_interlinear_noindex', true),
      'behind' => get_post_meta($post->ID, '_interlinear_behind', true), 'kept' => get_post_meta($post->ID, '_interlinear_kept', true),
    ], $found));`)

const editionIn = async (id: number, locale: string): Promise<Post | undefined> =>
  (await editionsOf(id)).find(post => post.locale === locale)

const page = async (path: string): Promise<string> => (await fetch(`${wordpress.url}${path}`)).text()

const slugOf = (id: number): Promise<string> =>
  wordpress.php(`echo json_encode(get_post_meta(${id}, '_interlinear_slug', true));`)

interface Unit {
  readonly key: string
  readonly revision: string
  readonly source: string
  readonly behind?: string
}

/** A person approves sentences of an edition in their own words. */
async function approve(slug: string, locale: string, textOf: (unit: Unit) => string | undefined): Promise<void> {
  const { units } = (await (await admin(`/api/v1/articles/${slug}/editions/${locale}`)).json()) as {
    readonly units: readonly Unit[]
  }
  for (const unit of units) {
    const target = textOf(unit)
    if (target === undefined) continue
    const body = { kind: 'revise', revision: unit.revision, target, state: 'final' }
    const answer = await admin(`/api/articles/${slug}/${locale}/units/${unit.key}`, { method: 'POST', body })
    expect(answer.status).toBe(200)
  }
}

const MONDAY = 'Mayor <strong>Hanna Koval</strong> opened it on Monday.'
const SPANISH: Readonly<Record<string, string>> = {
  'The Bridge Is Open': 'El puente está abierto',
  'Ships come back.': 'Vuelven los barcos.',
  'Mayor <strong>Hanna Koval</strong> opened it on Monday.':
    'La alcaldesa <strong>Hanna Koval</strong> lo abrió el lunes.',
  'Mayor <strong>Hanna Koval</strong> opened it on Tuesday.':
    'La alcaldesa <strong>Hanna Koval</strong> lo abrió el martes.',
  'Ships in the harbour': 'Barcos en el puerto',
}

describe('a post that is published in WordPress', () => {
  let id = 0

  it('gets editions as posts of their own, linked, marked, and hidden from search engines', {
    timeout: 120_000,
  }, async () => {
    id = await publish({ post_title: 'The Bridge Is Open', post_excerpt: 'Ships come back.', post_content: CONTENT })
    await expect.poll(async () => (await editionsOf(id)).length, { timeout: 30_000 }).toBe(2)
    const es = await editionIn(id, 'es')
    expect(es).toMatchObject({ post_status: 'publish', noindex: '1' })
    expect(es?.post_title).not.toBe('The Bridge Is Open')
    expect(es?.post_name).not.toBe('')
    expect(es?.post_content).toContain('<!-- wp:image {"id":7,"sizeSlug":"large"} -->')
    expect(es?.post_content).not.toContain('alt="Ships in the harbour"')
    expect(es?.post_content).toContain('<strong>Hanna Koval</strong>')
    const [shown, original, arabic] = [
      await page(`/${es?.post_name}/`),
      await page('/the-bridge-is-open/'),
      await editionIn(id, 'ar'),
    ]
    expect(shown).toMatch(/<html lang="es">/)
    expect(shown).toMatch(/<meta name='robots' content='noindex/)
    expect(shown).toMatch(/<p class="interlinear-disclosure">[^<]{20,}<\/p>/)
    for (const html of [shown, original]) {
      for (const [locale, path] of [
        ['en-US', 'the-bridge-is-open'],
        ['es', es?.post_name],
        ['ar', arabic?.post_name],
        ['x-default', 'the-bridge-is-open'],
      ]) {
        expect(html).toContain(`<link rel="alternate" hreflang="${locale}" href="${wordpress.url}/${path}/">`)
      }
    }
    expect(await page(`/${arabic?.post_name}/`)).toMatch(/<html lang="ar" dir="rtl">/)
    expect(original).not.toContain('noindex')
  })

  it('shows its editions to search engines once a person has read them', { timeout: 60_000 }, async () => {
    await approve(await slugOf(id), 'es', ({ source }) => SPANISH[source] ?? source)
    await expect.poll(async () => (await editionIn(id, 'es'))?.noindex, { timeout: 30_000 }).toBe('')
    const es = await editionIn(id, 'es')
    expect(es).toMatchObject({ post_title: 'El puente está abierto', post_excerpt: 'Vuelven los barcos.' })
    // WordPress writes the end of an empty element in its own way where nobody is signed in.
    expect(es?.post_content.replace(' />', '/>')).toBe(
      CONTENT.replace(MONDAY, SPANISH[MONDAY] ?? '').replace('Ships in the harbour', 'Barcos en el puerto'),
    )
    expect(await page(`/${es?.post_name}/`)).not.toContain('noindex')
  })

  it('has stale editions after a correction, until somebody has read them', {
    timeout: 60_000,
  }, async () => {
    const before = await editionIn(id, 'es')
    await publish({
      ID: id,
      post_title: 'The Bridge Is Open',
      post_excerpt: 'Ships come back.',
      post_content: CONTENT.replace('Monday', 'Tuesday'),
    })
    await expect.poll(async () => (await editionIn(id, 'es'))?.behind, { timeout: 30_000 }).toBe('1')
    await approve(await slugOf(id), 'es', ({ behind, source }) => (behind === undefined ? undefined : SPANISH[source]))
    await expect
      .poll(async () => (await editionIn(id, 'es'))?.post_content, { timeout: 30_000 })
      .toContain('lo abrió el martes.')
    const after = await editionIn(id, 'es')
    expect(after).toMatchObject({ ID: before?.ID, post_name: before?.post_name, behind: '' })
    expect(await editionsOf(id)).toHaveLength(2)
  })

  it('gets one post from five deliveries, even simultaneous ones', { timeout: 60_000 }, async () => {
    const before = await editionsOf(id)
    const body = JSON.stringify({
      type: 'edition.drafted',
      timestamp: new Date().toISOString(),
      data: { slug: await slugOf(id), locale: 'es', id: `wp-127.0.0.1-${id}`, revision: '1' },
    })
    const statuses = await Promise.all(Array.from({ length: 5 }, async () => (await deliver(body)).status))
    expect(statuses.every(status => status === 204 || status === 503)).toBe(true)
    expect(statuses).toContain(204)
    await wordpress.php(`wp_delete_post(${before.find(({ locale }) => locale === 'ar')?.ID}, true); echo 'null';`)
    const arabic = body.replace('"es"', '"ar"')
    await Promise.all(Array.from({ length: 5 }, () => deliver(arabic)))
    await deliver(arabic)
    expect((await editionsOf(id)).map(({ locale }) => locale).toSorted()).toEqual(['ar', 'es'])
  })

  it('keeps a change that was made in WordPress', { timeout: 60_000 }, async () => {
    const es = await editionIn(id, 'es')
    await publish({ ...es, post_title: 'Mi título' })
    await approve(await slugOf(id), 'es', ({ source }) =>
      source === 'Ships come back.' ? 'Los barcos regresan.' : undefined,
    )
    await expect.poll(async () => (await editionIn(id, 'es'))?.kept, { timeout: 30_000 }).toBe('1')
    expect(await editionIn(id, 'es')).toMatchObject({ post_title: 'Mi título', post_excerpt: 'Vuelven los barcos.' })
  })

  it('refuses a message without the newsroom’s signature', async () => {
    const body = JSON.stringify({
      type: 'edition.drafted',
      data: { slug: 'x', locale: 'es', id: `wp-127.0.0.1-${id}` },
    })
    for (const more of [
      { 'webhook-signature': 'v1,AAAA' },
      { 'webhook-timestamp': String(Math.floor(Date.now() / 1000) - 3600) },
      { 'webhook-signature': '' },
    ]) {
      expect((await deliver(body, more)).status).toBe(401)
    }
    expect((await deliver(body.replace(`1-${id}`, '1-99999'))).status).toBe(204)
    expect((await deliver(body.replace('wp-127.0.0.1', 'wp-other.example'))).status).toBe(204)
  })
})

describe('a post', () => {
  it.each([
    ['that is a draft', { post_status: 'draft' }],
    ['of another type', { post_type: 'page' }],
  ])('%s is not sent', async (_, fields) => {
    const id = await publish({ post_title: 'Not yet', post_content: 'Nothing here.', ...fields })
    expect(await slugOf(id)).toBe('')
  })

  it('of the classic editor is sent with its paragraphs', async () => {
    const id = await publish({ post_title: 'Old Ways', post_content: 'It rained on Monday.\n\nIt was cold.' })
    await expect.poll(async () => (await editionsOf(id)).length, { timeout: 30_000 }).toBe(2)
    expect((await editionIn(id, 'es'))?.post_content.match(/<p>/g)).toHaveLength(2)
  })

  it('that cannot be sent says why, and is sent again after the newsroom was down', async () => {
    const problemOf = (id: number): Promise<string> =>
      wordpress.php(`echo json_encode(get_post_meta(${id}, '_interlinear_problem', true));`)
    const isWaiting = (id: number): Promise<boolean> =>
      wordpress.php(`echo json_encode((bool) wp_next_scheduled('interlinear_send_again', [${id}]));`)
    const token = await wordpress.php<string>("echo json_encode(get_option('interlinear_token'));")
    await wordpress.set({ token: 'wrong' })
    const refused = await publish({ post_title: 'Refused', post_content: 'It rained.' })
    expect([await problemOf(refused), await isWaiting(refused)]).toEqual([expect.stringMatching(/^401 /), false])
    await wordpress.set({ token, address: 'http://127.0.0.1:1' })
    const later = await publish({ post_title: 'Later', post_content: 'It rained on Monday.' })
    expect([await problemOf(later), await isWaiting(later)]).toEqual([expect.stringMatching(/./), true])
    await wordpress.set({ address: newsroom.server.listens })
    await wordpress.php(`do_action('interlinear_send_again', ${later}); echo 'null';`)
    await expect.poll(async () => (await editionsOf(later)).length, { timeout: 30_000 }).toBe(2)
    expect(await problemOf(later)).toBe('')
  })
})

/** Sends a message as the newsroom does, with other headers if given. */
function deliver(body: string, more: Readonly<Record<string, string>> = {}): Promise<Response> {
  const [id, time] = ['msg_test', more['webhook-timestamp'] ?? String(Math.floor(Date.now() / 1000))]
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')
  return fetch(`${wordpress.url}/wp-json/interlinear/v1/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': time,
      'webhook-signature': `v1,${signature}`,
      ...more,
    },
  })
}
