/** The code of the queue, loaded when it is first asked for: on a laptop nothing of it is needed. */
export const loadWorkQueue = () => import('./open.ts')
