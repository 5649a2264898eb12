import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { InterlinearError } from '../../errors.ts'
import { codeOf } from '../../store/index.ts'

/** Listens at an address; throws a usage error with the reason if it cannot. */
export async function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', cause =>
      reject(
        new InterlinearError('usage', `port ${port} on ${host} cannot be used (${codeOf(cause)}).`, {
          hint:
            codeOf(cause) === 'EADDRINUSE'
              ? 'Give another one with --port, or none.'
              : 'Give another --host or --port.',
          cause,
        }),
      ),
    )
    server.listen(port, host, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new InterlinearError('usage', 'no port could be opened.')
  return address
}
