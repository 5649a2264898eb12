import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** The metrics of the server for Prometheus. */
export interface Metrics {
  readonly request: (done: MeasuredRequest) => void
  readonly draft: (state: string) => void
  readonly delivery: (outcome: 'delivered' | 'failed' | 'given up') => void
  readonly open: (pages: () => number) => void
  readonly text: () => Promise<string>
  readonly type: string
}

export interface MeasuredRequest {
  readonly method: string
  /** The route's pattern, and never the path: there are as many paths as sentences. */
  readonly route: string
  readonly status: number
  readonly seconds: number
}

export function openMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'interlinear_' })
  const requests = new Histogram({
    name: 'interlinear_http_request_seconds',
    help: 'How long requests took.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  })
  const drafts = new Counter({
    name: 'interlinear_drafts_total',
    help: 'Drafts that ended.',
    labelNames: ['state'],
    registers,
  })
  const deliveries = new Counter({
    name: 'interlinear_webhook_deliveries_total',
    help: 'Attempts to tell a webhook.',
    labelNames: ['outcome'],
    registers,
  })
  return {
    request: ({ method, route, status, seconds }) => requests.observe({ method, route, status }, seconds),
    draft: state => drafts.inc({ state }),
    delivery: outcome => deliveries.inc({ outcome }),
    open: pages => {
      new Gauge({
        name: 'interlinear_open_pages',
        help: 'Pages that follow what happens.',
        registers,
        collect() {
          this.set(pages())
        },
      })
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  }
}
