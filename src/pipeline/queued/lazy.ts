/** The work of a newsroom's workers, loaded where somebody works. */
export const loadPerformer = () => import('./perform.ts')
