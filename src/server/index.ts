export { loadPage, type Page } from './page-files.ts'
export { type NewsroomServer, type ServeOptions, startServe } from './serve.ts'
export { type ReviewOptions, type ReviewServer, startReview } from './server.ts'
