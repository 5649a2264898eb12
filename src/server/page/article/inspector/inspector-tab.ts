import { signal } from '@preact/signals'

/** What the inspector shows of the sentence; it stays from sentence to sentence. */
export const TABS = ['sentence', 'history', 'matches', 'engine', 'preview'] as const
export type Tab = (typeof TABS)[number]

export const tab = signal<Tab>('sentence')
