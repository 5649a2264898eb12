// Loaded before a program of the tests: kills it just before it moves the n-th file into place.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

let left = Number(process.env.KILL_AFTER)
const { rename } = fs
fs.rename = async (from, to) => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL')
  return rename(from, to)
}
syncBuiltinESMExports()
