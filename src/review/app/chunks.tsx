import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What is drawn together fills a screen of this height, in pixels. */
const SCREEN = 1200

const watched = new WeakMap<Element, (entry: IntersectionObserverEntry) => void>()
/** Tells every part of a list when it comes near the screen, or leaves it. */
const observer = new IntersectionObserver(
  entries => {
    for (const entry of entries) watched.get(entry.target)?.(entry)
  },
  { rootMargin: '900px 0px' },
)

interface ListProps<T> {
  readonly items: readonly T[]
  /** A guess at one item's height in pixels, used until it has been drawn once. */
  readonly height: number
  /** The item that must be drawn wherever it is. */
  readonly keep?: number
  readonly draw: (item: T, index: number) => ComponentChildren
}

/** A long list of which only what is near the screen is drawn; the rest is empty space of the right height. */
export function Chunks<T>({ items, height, keep = -1, draw }: ListProps<T>) {
  const size = Math.ceil(SCREEN / height)
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size)
  return starts.map(start => (
    <Chunk
      key={start}
      items={items}
      start={start}
      size={size}
      height={height}
      first={start === 0}
      kept={keep >= start && keep < start + size}
      draw={draw}
    />
  ))
}

interface ChunkProps<T> extends Omit<ListProps<T>, 'keep'> {
  readonly start: number
  readonly size: number
  readonly first: boolean
  readonly kept: boolean
}

function Chunk<T>({ items, start, size, height, first, kept, draw }: ChunkProps<T>) {
  const box = useRef<HTMLDivElement>(null)
  const near = useSignal(first)
  const measured = useRef(0)
  useEffect(() => {
    const element = box.current
    if (!element) return
    watched.set(element, ({ isIntersecting, boundingClientRect }) => {
      if (near.peek() && !isIntersecting) measured.current = boundingClientRect.height
      near.value = isIntersecting
    })
    observer.observe(element)
    return () => observer.unobserve(element)
  }, [near])
  const part = items.slice(start, start + size)
  if (near.value || kept) {
    return (
      <div ref={box} class="chunk" role="presentation">
        {part.map((item, index) => draw(item, start + index))}
      </div>
    )
  }
  // The height goes through the style object, which the content policy allows; a style attribute in HTML it would not.
  return (
    <div ref={box} class="chunk" role="presentation" style={{ height: measured.current || part.length * height }} />
  )
}
