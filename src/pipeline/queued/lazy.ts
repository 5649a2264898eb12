/** The code for the work of workers, loaded at the first call. */
export const loadPerformer = () => import('./perform.ts')
