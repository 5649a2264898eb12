import { Worker } from 'node:worker_threads'

// What the engine measurements need: an article with a given number of sentences, a server with a given latency, and a
// table.

export const LATENCY = 50
export const TEXTS_PER_REQUEST = 50
export const LOCALES = 'es fr de it pl pt uk ru ko ja zh nl sv da nb fi cs el ro tr'.split(' ')
export const sentence = (index: number): string => `This is what happened on day ${index} of the talks in the old town.`

/** The sentence as an engine translates it, with `#` for the day, in the order of the locales. */
const TRANSLATED: readonly string[] = [
  'Esto es lo que ocurrió el día # de las conversaciones en el casco antiguo.',
  'Voici ce qui s’est passé au jour # des pourparlers dans la vieille ville.',
  'Das geschah am Tag # der Gespräche in der Altstadt.',
  'Ecco cosa è successo nel giorno # dei colloqui nella città vecchia.',
  'Oto co wydarzyło się w dniu # rozmów na starym mieście.',
  'Foi isto que aconteceu no dia # das conversações na cidade velha.',
  'Ось що сталося на день # переговорів у старому місті.',
  'Вот что произошло в день # переговоров в старом городе.',
  '구시가지에서 열린 회담 #일째에 일어난 일이다.',
  'これが旧市街での協議#日目に起きたことだ。',
  '这就是老城会谈第#天发生的事情。',
  'Dit is wat er gebeurde op dag # van de gesprekken in de oude stad.',
  'Detta är vad som hände på dag # av samtalen i gamla stan.',
  'Det er, hvad der skete på dag # af samtalerne i den gamle bydel.',
  'Dette er det som skjedde på dag # av samtalene i gamlebyen.',
  'Tämä tapahtui vanhassakaupungissa käytyjen neuvottelujen päivänä #.',
  'Toto se stalo v den # rozhovorů na Starém Městě.',
  'Αυτό συνέβη την ημέρα # των συνομιλιών στην παλιά πόλη.',
  'Iată ce s-a întâmplat în ziua # a discuțiilor din orașul vechi.',
  'Eski şehirdeki görüşmelerin #. gününde olan buydu.',
]

/** The translation of a sentence, if it is one of ours: an engine answers in a language, and so does the server. */
export function translated(text: string, target: string): string | undefined {
  const day = /^This is what happened on (.+) of the talks in the old town\.$/.exec(text)?.[1]
  const form = TRANSLATED[LOCALES.indexOf(target.toLowerCase().split('-')[0] ?? '')]
  const number = day === undefined ? undefined : /\d+/.exec(day)?.[0]
  return number === undefined ? undefined : form?.replace('#', number)
}

export const SEGMENTS = 460
export const FIVE = LOCALES.slice(0, 5)

const print = (line: string): boolean => process.stdout.write(`${line}\n`)
export const row = (cells: readonly (string | number)[]): boolean => print(`| ${cells.join(' | ')} |`)
export function head(title: string, cells: readonly string[]): void {
  print(`\n${title}\n`)
  row(cells)
  row(cells.map(() => '---'))
}

export async function onAThread<T>(work: (access: { url: string; key: string }) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL('./server.ts', import.meta.url), { workerData: { latencyMs: LATENCY } })
  const access = await new Promise<{ url: string; key: string }>(resolve => worker.once('message', resolve))
  try {
    return await work(access)
  } finally {
    await worker.terminate()
  }
}
