export { type ReviewOptions, type ReviewServer, startReview } from './server.ts'
