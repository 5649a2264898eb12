import type { Client } from 'pg'
import type { DeskChange, Watch } from '../desk/index.ts'
import { CHANNEL, type Context } from './database/context.ts'

/** After how long a lost connection is tried again, in milliseconds. */
const PAUSE = 1000

/** Reports all changes in the database, also those of this process. A lost connection is made again. */
export function watchDatabase({ database }: Context, changed: (change: DeskChange) => void): Watch {
  let client: Client | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isClosed = false

  const again = (): void => {
    client = undefined
    if (!isClosed) timer = setTimeout(listen, PAUSE).unref()
  }
  async function listen(): Promise<void> {
    try {
      const opened = await database.connect()
      client = opened
      opened.on('notification', ({ payload }) => {
        if (payload !== undefined) changed(JSON.parse(payload) as DeskChange)
      })
      opened.once('end', again)
      await opened.query(`LISTEN ${CHANNEL}`)
      if (isClosed) await opened.end()
    } catch {
      again()
    }
  }
  void listen()
  return {
    close: () => {
      isClosed = true
      clearTimeout(timer)
      void client?.end().catch(() => {})
    },
  }
}
