// Loaded before a worker of the tests: kills it just before it sends the n-th statement after it has taken work.
import pg from 'pg'

let left = Number(process.env.KILL_AT)
let isAtWork = false
const { query } = pg.Client.prototype
pg.Client.prototype.query = function (...args) {
  const text = typeof args[0] === 'string' ? args[0] : (args[0]?.text ?? '')
  if (isAtWork && left-- === 0) process.kill(process.pid, 'SIGKILL')
  // The first statement of a draft.
  if (text.includes('interlinear.lock')) isAtWork = true
  return query.apply(this, args)
}
