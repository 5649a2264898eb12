import { DeepLClient, type TargetLanguageCode } from 'deepl-node'
import PQueue from 'p-queue'
import { FIVE, SEGMENTS, sentence, TEXTS_PER_REQUEST } from './setup.ts'

// The fastest possible run with the same library: the same requests, sent without using the answers.
const client = new DeepLClient(process.env.DEEPL_AUTH_KEY ?? '', { serverUrl: process.env.DEEPL_SERVER_URL ?? '' })
const texts = Array.from({ length: SEGMENTS }, (_, index) => sentence(index))
const queue = new PQueue({ concurrency: 5 })
const targetOf = (locale: string): TargetLanguageCode => (locale === 'pt' ? 'pt-PT' : (locale as TargetLanguageCode))
let sent = 0
await queue.addAll(
  FIVE.flatMap(locale =>
    Array.from({ length: Math.ceil(SEGMENTS / TEXTS_PER_REQUEST) }, (_, index) => async () => {
      const part = texts.slice(index * TEXTS_PER_REQUEST, (index + 1) * TEXTS_PER_REQUEST)
      sent += (await client.translateText(part, 'en', targetOf(locale))).length
    }),
  ),
)
process.stdout.write(`${JSON.stringify({ sent })}\n`)
