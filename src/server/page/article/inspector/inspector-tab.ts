import { signal } from '@preact/signals'

/** The tabs of the inspector; the selected one stays from sentence to sentence. */
export const TABS = ['sentence', 'history', 'matches', 'engine', 'preview'] as const
export type Tab = (typeof TABS)[number]

export const tab = signal<Tab>('sentence')
