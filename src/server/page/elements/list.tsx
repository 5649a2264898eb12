import { useSignal } from '@preact/signals'
import type { ComponentChildren, Ref } from 'preact'
import { memo } from 'preact/compat'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useFilled } from './fill-list.ts'

/** Items are drawn in blocks of about this height, in pixels; blocks nearer to the screen than `MARGIN` are drawn. */
const BLOCK = 600
const MARGIN = 600

interface ListProps<T> {
  readonly items: readonly T[]
  /** An estimate of one item's height in pixels, used until it has been drawn once. */
  readonly height: number
  /** The item that must always be drawn. */
  readonly keep?: number
  /** Whether the items are rows of a table: each block of them is a body of its own. */
  readonly inTable?: boolean
  readonly draw: (item: T, index: number) => ComponentChildren
  /**
   * Whether all items are drawn in the end, those far from the screen without layout; very many only for a search or
   * for printing. An item's drawing must then depend only on it and on the one before it.
   */
  readonly whole?: boolean
}

/** More items than this are drawn completely only for a search or for printing. */
const MANY = 3000

interface Range {
  readonly first: number
  readonly last: number
}

/**
 * A long list that scrolls with the page. Only blocks near the screen are drawn; the others are empty space of the
 * right height. Its cost does not grow with its length.
 */
export function List<T>({ items, height, keep = -1, inTable = false, draw, whole = false }: ListProps<T>) {
  const size = Math.ceil(BLOCK / height)
  const count = Math.ceil(items.length / size)
  const box = useRef<HTMLElement>(null)
  const measured = useRef(new Map<number, number>()).current
  const near = useSignal<Range>({ first: 0, last: 0 })
  const heightOf = (block: number): number =>
    measured.get(block) ?? Math.min(size, items.length - block * size) * height

  const look = useRef(() => {})
  look.current = () => {
    if (!box.current) return
    const range = rangeNear(box.current.getBoundingClientRect().top, count, heightOf)
    const { first, last } = near.peek()
    if (range.first !== first || range.last !== last) near.value = range
  }
  useLayoutEffect(() => {
    const again = (): void => look.current()
    // Also scroll events of a box around the list, which do not bubble.
    addEventListener('scroll', again, { passive: true, capture: true })
    addEventListener('resize', again)
    return () => {
      removeEventListener('scroll', again, { capture: true })
      removeEventListener('resize', again)
    }
  }, [])
  useLayoutEffect(() => look.current(), [items.length])

  const note = useRef((block: number, pixels: number) => {
    // A hidden list has no height.
    if (pixels === 0 || measured.get(block) === pixels) return
    measured.set(block, pixels)
    look.current()
  }).current
  const close = blocksOf(near.value, Math.floor(keep / size), count)
  const filled = useFilled({ whole, count, isMany: items.length > MANY })
  const drawn = filled === 0 ? close : blocksTo(filled, close)
  const parts = [
    ...drawn.flatMap((block, at) => [
      <Gap key={`before ${block}`} from={(drawn[at - 1] ?? -1) + 1} to={block} {...{ heightOf, inTable }} />,
      <Block
        key={block}
        {...{ block, note, inTable, isStill: whole }}
        {...(close.includes(block) ? {} : { far: heightOf(block) })}
        items={items.slice(Math.max(0, block * size - 1), (block + 1) * size)}
        total={items.length}
        draw={() => items.slice(block * size, (block + 1) * size).map((item, at) => draw(item, block * size + at))}
      />,
    ]),
    <Gap key="after" from={(drawn.at(-1) ?? -1) + 1} to={count} {...{ heightOf, inTable }} />,
  ]
  if (!inTable) {
    return (
      <div ref={box as Ref<HTMLDivElement>} role="presentation">
        {parts}
      </div>
    )
  }
  return (
    <>
      <tbody ref={box as Ref<HTMLTableSectionElement>} aria-hidden="true" />
      {parts}
    </>
  )
}

/** The blocks near the screen, in a list that begins at `top`. */
function rangeNear(top: number, count: number, heightOf: (block: number) => number): Range {
  let first = 0
  let edge = top
  while (first < count - 1 && edge + heightOf(first) < -MARGIN) edge += heightOf(first++)
  let last = first
  edge += heightOf(first)
  while (last < count - 1 && edge < innerHeight + MARGIN) edge += heightOf(++last)
  return { first, last }
}

/** The first blocks, and those near the screen. */
const blocksTo = (filled: number, close: readonly number[]): readonly number[] => [
  ...Array.from({ length: filled }, (_, block) => block),
  ...close.filter(block => block >= filled),
]

/** Ascending, each once, with the one to keep. */
function blocksOf({ first, last }: Range, kept: number, count: number): readonly number[] {
  const end = Math.min(last, count - 1)
  const start = Math.min(first, end)
  const near = Array.from({ length: count === 0 ? 0 : end - start + 1 }, (_, index) => start + index)
  if (kept < 0 || kept >= count || near.includes(kept)) return near
  return kept < start ? [kept, ...near] : [...near, kept]
}

interface GapProps {
  readonly from: number
  readonly to: number
  readonly heightOf: (block: number) => number
  readonly inTable: boolean
}

function Gap({ from, to, heightOf, inTable }: GapProps) {
  let height = 0
  for (let block = from; block < to; block++) height += heightOf(block)
  // Set by the style object, which the content security policy allows; a style attribute in HTML is forbidden.
  if (height === 0) return null
  return inTable ? <tbody aria-hidden="true" style={{ height }} /> : <div role="presentation" style={{ height }} />
}

const blocks = new WeakMap<Element, (pixels: number) => void>()
const sizes = new ResizeObserver(entries => {
  for (const { target, borderBoxSize } of entries) blocks.get(target)?.(borderBoxSize[0]?.blockSize ?? 0)
})

interface BlockProps {
  readonly block: number
  /** Called with the block's height whenever it changes. */
  readonly note: (block: number, pixels: number) => void
  readonly inTable: boolean
  /** The known height of a block far from the screen, which has no layout. */
  readonly far?: number
  /** Its items, and the item before them. */
  readonly items: readonly unknown[]
  readonly total: number
  /** Whether it is drawn again only if its items change. */
  readonly isStill: boolean
  readonly draw: () => ComponentChildren
}

function BlockNow({ block, note, inTable, far, draw }: BlockProps) {
  const box = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    blocks.set(element, pixels => note(block, pixels))
    sizes.observe(element)
    return () => sizes.unobserve(element)
  }, [block, note])
  if (inTable) return <tbody ref={box as Ref<HTMLTableSectionElement>}>{draw()}</tbody>
  return (
    <div
      ref={box as Ref<HTMLDivElement>}
      class={far === undefined ? 'block' : 'block far'}
      role="presentation"
      style={{ containIntrinsicBlockSize: far === undefined ? '' : `${far}px` }}
    >
      {draw()}
    </div>
  )
}

const Block = memo(
  BlockNow,
  (one, other) =>
    other.isStill &&
    one.isStill &&
    one.far === other.far &&
    one.total === other.total &&
    one.items.length === other.items.length &&
    one.items.every((item, index) => item === other.items[index]),
)
