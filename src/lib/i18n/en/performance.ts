export const performance = {
  title: 'Performance',
  latency: 'Answer time',
  eventsPerSecond: 'Events per second',
  memory: 'Memory of this page',
}
