export { KIND_NAMES, KINDS, LONGEST_RUN_SECONDS, nameOf, shownUrl, shownWork } from './kinds.ts'
export { loadWorkQueue } from './lazy.ts'
export type {
  Backlog,
  Checked,
  CheckWork,
  DraftWork,
  Failed,
  FeedWork,
  InHand,
  Outcome,
  PublishWork,
  Schedule,
  Station,
  Taken,
  Urgency,
  Waiting,
  Work,
  WorkKind,
  WorkQueue,
} from './model.ts'
export { startWorker } from './worker.ts'
