/** The code of the queue, loaded at the first call: a desk of files does not need it. */
export const loadWorkQueue = () => import('./open.ts')
