export { KIND_NAMES, KINDS, LONGEST_RUN_SECONDS, nameOf, SILENCE_SECONDS, shownUrl, shownWork } from './kinds.ts'
export { loadWorkQueue } from './lazy.ts'
export type {
  Backlog,
  Checked,
  CheckWork,
  DraftWork,
  Failed,
  FeedWork,
  InHand,
  MemoryWork,
  Outcome,
  PublishWork,
  Schedule,
  Station,
  Taken,
  Transaction,
  Urgency,
  Waiting,
  Work,
  WorkKind,
  WorkQueue,
} from './model.ts'
export { URGENCIES } from './turns.ts'
export { startWorker, type Worker, type WorkerSettings } from './worker.ts'
