import { stdout } from 'node:process'
import { splitSentences } from '../src/segment/index.ts'

/** Paragraphs like those of news: titles, initials, acronyms, numbers, quotations, and plain sentences between. */
const SAMPLE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Gen. Anna Lee, the chief of staff, told reporters on Feb. 24 that the U.S. government would send 1.5 billion dollars by 5 p.m. Friday. “We have no choice,” she said. “Who else would do it?” The ministry did not respond to a request for comment.',
    'The court ruled in favour of Smith & Co. Inc. on Monday, according to a statement published at example.com. It had heard the case for two years, and the judges disagreed about nearly everything, including the date on which the contract was signed. J. R. Ortiz, a lawyer for the company, called the ruling “a disaster for small towns.”',
    'Prices rose 3.2% last year in Washington, D.C., and 4.1% in St. Louis. Analysts had expected less... Nobody knows why. Shops that used to close at nine now stay open until midnight, and their owners complain about the cost of light, heat and staff.',
  ],
  uk: [
    'Про це повідомив ген. В. Коваль, нач. штабу, у м. Київ 24 лютого 2022 р. Він сказав, що влада виділить 5 млн грн. Гроші надійдуть до кінця року. «Іншого шляху немає», — додав він.',
    'Ціни зросли на 3,2 % торік, а в деяких областях ще більше, зокрема на хліб, молоко, овочі тощо. Експерти чекали меншого… Ніхто не знає чому.',
  ],
  zh: [
    '国防部发言人说：“我们会赢！”记者问他为什么。他没有回答。去年价格上涨了3.2%，专家（包括几位教授。他们不同意）没有料到。',
  ],
}

const MEGABYTES = 8

/** Processor time of this process in milliseconds, which other work on the machine does not affect. */
const cpuTime = (): number => process.cpuUsage().user / 1000

/** The best of a few runs over the same paragraphs, in MB/s of UTF-8. */
function speedOf(paragraphs: readonly string[], split: (text: string) => number): number {
  const bytes = paragraphs.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const begin = cpuTime()
    for (const text of paragraphs) split(text)
    best = Math.min(best, cpuTime() - begin)
  }
  return bytes / 1e3 / best
}

/** Different paragraphs, so that nothing can be cached between them. */
function paragraphsOf(samples: readonly string[]): readonly string[] {
  const paragraphs: string[] = []
  for (let bytes = 0; bytes < MEGABYTES * 1e6; ) {
    const index = paragraphs.length
    const text = `${index + 1000} ${samples[index % samples.length] ?? ''}`
    paragraphs.push(text)
    bytes += Buffer.byteLength(text)
  }
  return paragraphs
}

/**
 * Measures the speed of splitSentences by paragraph, compared with Intl.Segmenter, and how the time grows with the
 * length of one text.
 */
export async function run(): Promise<void> {
  stdout.write(`Sentences, ${MEGABYTES} MB by paragraph (MB/s)\n\nlocale  ours  Intl.Segmenter  ratio\n`)
  for (const [locale, samples] of Object.entries(SAMPLE)) {
    const paragraphs = paragraphsOf(samples)
    const ours = speedOf(paragraphs, text => splitSentences(text, locale).length)
    const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
    const intl = speedOf(paragraphs, text => Array.from(segmenter.segment(text), ({ segment }) => segment).length)
    const cells = [
      locale.padEnd(6),
      ours.toFixed(0).padStart(5),
      intl.toFixed(0).padStart(15),
      (ours / intl).toFixed(2),
    ]
    stdout.write(`${cells.join(' ').padEnd(30)}\n`)
  }
  stdout.write('\nOne text (ms)\n\nunit      100 KB    200 KB    400 KB\n')
  for (const unit of ['“', '“A. ', 'U.S. ', '(', '1. ', '. “\n', 'Mr. Lee left. ']) {
    const times = [100_000, 200_000, 400_000].map(size => timeOf(unit.repeat(size / unit.length)))
    stdout.write(`${JSON.stringify(unit).padEnd(18)}${times.map(time => time.toFixed(1).padStart(8)).join('  ')}\n`)
  }
}

function timeOf(text: string): number {
  splitSentences(text.slice(0, 1000), 'en')
  const begin = cpuTime()
  splitSentences(text, 'en')
  return cpuTime() - begin
}
