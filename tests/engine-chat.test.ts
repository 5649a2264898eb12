import { afterAll, describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/index.ts'
import type { Engine } from '../src/model.ts'
import { jobOf, through } from './engine-jobs.ts'
import { type Asked, chat, jsonServers, reply, sheetOf, translationsOf } from './json-server.ts'

const { serve, close } = jsonServers()
afterAll(close)

const HASTE = { attempts: 4, firstWait: 0.01, longestWait: 0.02, timeout: 5, deadline: 20 }

const chatAt = (url: string, more: Readonly<Record<string, unknown>> = {}): Promise<Engine> =>
  createEngine('openai', {
    env: { OPENAI_BASE_URL: url },
    config: { openai: { model: 'test', ...more }, patience: HASTE },
  })

const texts = ['The house is old.', 'A <1>big</1> town.', 'Two men came.']
const jobs = texts.map(text => jobOf(text, 'xx'))
const targets = ['ehT esuoh is dlo.', 'A <1>gib</1> nwot.', 'owT nem emac.']

const asJson = (asked: Asked): string => JSON.stringify({ translations: translationsOf(asked) })

describe('a good answer is found wherever it stands', () => {
  it.each<[string, (asked: Asked) => unknown]>([
    ['plain JSON', asked => chat(asJson(asked))],
    ['after thoughts', asked => chat(`<think>The user wants {"id": 1}. Hm.</think>\n${asJson(asked)}`)],
    ['after thoughts that were never opened', asked => chat(`Hm, I see.</think>${asJson(asked)}`)],
    ['in prose', asked => chat(`Here you are:\n\n${asJson(asked)}\n\nLet me know if I can help.`)],
    ['in a fence', asked => chat(`\`\`\`JSON\n${asJson(asked)}\n\`\`\``)],
    ['in a fence that never closes', asked => chat(`Sure!\n\`\`\`json\n${asJson(asked)}`)],
    ['as a list', asked => chat(JSON.stringify(translationsOf(asked)))],
    ['as texts alone', asked => chat(JSON.stringify({ translations: translationsOf(asked).map(({ text }) => text) }))],
    [
      'by number',
      asked => chat(JSON.stringify(Object.fromEntries(translationsOf(asked).map(({ id, text }) => [id, text])))),
    ],
    [
      'with texts as ids',
      asked => chat({ translations: translationsOf(asked).map(one => ({ ...one, id: `${one.id}` })) }),
    ],
    [
      'with named ids',
      asked => chat({ translations: translationsOf(asked).map(one => ({ ...one, id: `s${one.id}` })) }),
    ],
    [
      'in other words',
      asked => chat({ segments: translationsOf(asked).map(({ id, text }) => ({ id, translation: text })) }),
    ],
    ['in another order', asked => chat({ translations: translationsOf(asked).toReversed() })],
    ['with a comma too many', asked => chat(asJson(asked).replace(/\]\}$/, ',]}'))],
    ['as JSON in JSON', asked => chat(JSON.stringify(asJson(asked)))],
    [
      'behind an example',
      asked => chat(`As in {"translations": [{"id": 1, "text": "…"}]}, here they are: ${asJson(asked)}`),
    ],
    ['behind a draft', asked => chat(`${asJson(asked).replace(/[a-z]{3}/g, 'xyz')}\n\nBetter: ${asJson(asked)}`)],
    [
      'line by line',
      asked =>
        chat(
          translationsOf(asked)
            .map(one => JSON.stringify(one))
            .join('\n'),
        ),
    ],
    ['with one too many', asked => chat({ translations: [...translationsOf(asked), { id: 9, text: 'x' }] })],
    [
      'with ids counted from nought',
      asked => chat({ translations: translationsOf(asked).map(one => ({ ...one, id: one.id - 1 })) }),
    ],
    ['as parts', asked => ({ choices: [{ message: { content: [{ type: 'text', text: asJson(asked) }] } }] })],
    [
      'as parts with thoughts',
      asked => ({
        choices: [
          {
            message: {
              content: [
                { type: 'thinking', text: 'Hm {' },
                { type: 'text', text: asJson(asked) },
              ],
            },
          },
        ],
      }),
    ],
    [
      'as the arguments of a tool',
      asked => ({
        choices: [{ message: { content: null, tool_calls: [{ function: { arguments: asJson(asked) } }] } }],
      }),
    ],
  ])('%s', async (_, answer) => {
    const { url, asked } = await serve(answer)
    const outcome = await through(await chatAt(url), jobs)
    expect(outcome.targets).toEqual(targets)
    expect(asked).toHaveLength(1)
  })
})

describe('if an answer is partly good, only the rest is asked for again', () => {
  it.each<[string, (asked: Asked) => unknown, readonly string[]]>([
    ['one too few', asked => chat({ translations: translationsOf(asked).slice(1) }), ['The house is old.']],
    [
      'two for one segment',
      asked => chat({ translations: [...translationsOf(asked), { id: 1, text: 'x' }] }),
      ['The house is old.'],
    ],
    [
      'two for one segment and none for another: those behind it may be shifted',
      asked => chat({ translations: translationsOf(asked).map(one => ({ ...one, id: Math.max(1, one.id - 1) })) }),
      texts,
    ],
    [
      'thoughts with JSON in one text',
      asked =>
        chat({
          translations: translationsOf(asked).map(one =>
            one.id === 2 ? { ...one, text: `<think>{"id": 2, "text": "x"}</think> ${one.text}` } : one,
          ),
        }),
      ['A big town.'],
    ],
    [
      "a segment with another one's tags",
      asked =>
        chat({
          translations: translationsOf(asked).map(one => ({
            ...one,
            text: one.id === 3 ? '<g id="1002">owT</g> nem emac.' : one.text,
          })),
        }),
      ['Two men came.'],
    ],
  ])('%s', async (_, answer, again) => {
    const { url, asked } = await serve((one, number) => (number === 1 ? answer(one) : chat(asJson(one))))
    const outcome = await through(await chatAt(url), jobs)
    expect(outcome.targets).toEqual(targets)
    expect(asked).toHaveLength(2)
    const second = asked[1] === undefined ? [] : sheetOf(asked[1]).segments
    expect(second.map(({ text }) => text.replace(/<[^>]*>/g, ''))).toEqual(
      again.map(text => text.replace(/<[^>]*>/g, '')),
    )
  })
})

describe('an unusable answer', () => {
  it.each<[string, (asked: Asked, number: number) => unknown, number]>([
    ['no JSON', (asked, number) => chat(number === 1 ? 'Certainly!' : asJson(asked)), 2],
    ['no text', (asked, number) => (number === 1 ? chat('') : chat(asJson(asked))), 2],
    ['one too few', (asked, number) => chat({ translations: translationsOf(asked).slice(number === 1 ? 1 : 0) }), 2],
    [
      'one cut short, the others whole',
      (asked, number) => {
        const json = asJson(asked)
        return number === 1
          ? chat(json.slice(0, json.lastIndexOf('"text"') + 12), { finish_reason: 'length' })
          : chat(json)
      },
      2,
    ],
    ['garbage twice', (asked, number) => chat(number <= 2 ? 'Hm.' : asJson(asked)), 4],
  ])('%s: the texts are sent again, in the end in halves', async (_, answer, requests) => {
    const { url, asked } = await serve(answer)
    const outcome = await through(await chatAt(url), jobs)
    expect(outcome.targets).toEqual(targets)
    expect(asked).toHaveLength(requests)
  })
})

describe('a server that does not know a parameter', () => {
  const refuses = (test: (body: Asked['body']) => boolean, message: string) => (asked: Asked) =>
    test(asked.body) ? reply(400, { error: { message, code: 'unsupported_value' } }) : chat(asJson(asked))
  const formatOf = ({ response_format }: Asked['body']): unknown => (response_format as { type?: string })?.type

  it.each<[string, (asked: Asked) => unknown, number]>([
    [
      'temperature',
      refuses(body => 'temperature' in body, "Unsupported value: 'temperature' does not support 0 with this model."),
      1,
    ],
    [
      'json_schema',
      refuses(body => formatOf(body) === 'json_schema', 'This response_format type is unavailable now'),
      1,
    ],
    ['any response_format', refuses(body => formatOf(body) !== undefined, 'response_format is not supported'), 2],
    [
      'something it does not name',
      refuses(
        body => 'temperature' in body || formatOf(body) === 'json_schema',
        'Unrecognized request argument supplied',
      ),
      1,
    ],
    [
      'both',
      asked =>
        'temperature' in asked.body
          ? reply(400, { error: { message: 'temperature: unsupported' } })
          : formatOf(asked.body) !== undefined
            ? reply(422, { detail: 'response_format: extra fields not permitted' })
            : chat(asJson(asked)),
      3,
    ],
    [
      'the role "system"',
      refuses(body => (body.messages as { role: string }[])[0]?.role === 'system', 'System role not supported'),
      1,
    ],
  ])('%s is asked without it for the rest of the run', async (_, answer, more) => {
    const { url, asked } = await serve(answer)
    const outcome = await through(await chatAt(url, { texts: 1 }), jobs, { concurrency: 1 })
    expect(outcome.report.failures).toEqual([])
    expect(asked).toHaveLength(jobs.length + more)
  })

  it('each of several simultaneous requests is refused once at most', async () => {
    const { url, asked } = await serve(refuses(body => 'temperature' in body, 'temperature is not supported'))
    const many = Array.from({ length: 6 }, (_, index) => jobOf(`The house number ${index}.`, 'xx'))
    const outcome = await through(await chatAt(url, { texts: 1 }), many, { concurrency: 3 })
    expect(outcome.report.failures).toEqual([])
    expect(asked.length).toBeLessThanOrEqual(6 + 3)
  })

  it('is given any parameter by the config', async () => {
    const { url, asked } = await serve(one => chat(asJson(one)))
    await through(await chatAt(url, { options: { temperature: 0.3, max_tokens: 500, response_format: null } }), jobs)
    expect(asked[0]?.body).toMatchObject({ temperature: 0.3, max_tokens: 500, model: 'test' })
    expect(asked[0]?.body).not.toHaveProperty('response_format')
  })
})

it('shows the model each segment once, with its placeholders and markup as elements', async () => {
  const { url, asked } = await serve(one => chat(asJson(one)))
  await through(await chatAt(url), jobs)
  expect(asked.map(one => sheetOf(one).segments.map(({ text }) => text))).toEqual([
    ['The house is old.', 'A <g id="1000">big</g> town.', 'Two men came.'],
  ])
})

describe('a doubtful answer that nobody may ask for again', () => {
  const source = 'At least 14 people were injured, the fire service said.'

  it.each([
    ['is kept, with its doubt', '14 personas resultaron heridas, según los bomberos.', true],
    ['is left out where it is certainly none', "I'm sorry, but I can't help with that.", false],
  ])('%s', async (_, text, isKept) => {
    const { url, asked } = await serve(() => chat({ translations: [{ id: 1, text }] }))
    const { deliveries, report } = await through(await chatAt(url), [jobOf(source, 'es')], {
      repeatable: async () => [],
    })
    expect(asked).toHaveLength(1)
    expect(deliveries.map(({ doubted }) => doubted !== undefined)).toEqual(isKept ? [true] : [])
    expect(deliveries.map(({ billedCharacters }) => billedCharacters)).toEqual(isKept ? [source.length] : [])
    expect(report.failures).toHaveLength(isKept ? 0 : 1)
  })
})
