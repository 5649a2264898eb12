import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

export interface Message {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A receiver of webhooks on this machine. */
export interface Receiver extends AsyncDisposable {
  readonly url: string
  readonly messages: readonly Message[]
  /** Its next answers in order, then 204. `hang` sends no answer. */
  answers: (number | 'hang')[]
  /** The messages as their receiver reads them, by the Standard Webhooks' own library; throws for a signature that is wrong. */
  readonly read: (
    secret: string,
  ) => readonly { readonly type: string; readonly data: Readonly<Record<string, string>> }[]
}

export async function openReceiver(): Promise<Receiver> {
  const messages: Message[] = []
  const receiver: { answers: (number | 'hang')[] } = { answers: [] }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    messages.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
    const answer = receiver.answers.shift() ?? 204
    if (answer === 'hang') return
    response.writeHead(answer, answer === 302 ? { location: '/elsewhere' } : {}).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    messages,
    get answers() {
      return receiver.answers
    },
    set answers(answers) {
      receiver.answers = answers
    },
    read: secret =>
      messages.map(
        ({ headers, body }) =>
          new Webhook(secret).verify(body, headers as Record<string, string>) as ReturnType<Receiver['read']>[number],
      ),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
