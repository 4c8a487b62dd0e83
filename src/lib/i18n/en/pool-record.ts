export const poolRecord = {
  contract: 'Contract in the explorer',
  events: 'What happened in this pool',
  noEvents: 'Nothing has happened in this pool yet.',
  savings: {
    title: 'Saved over time',
    caption: 'What was saved at the end of each day on which something happened',
    label: (from: string, to: string, amount: string) => `Saved over time, from ${from} to ${to}: now ${amount}`,
    point: (date: string, amount: string) => `${date}: ${amount}`,
    day: 'Day',
    saved: 'Saved',
    yieldTaken: 'Yield taken by members so far',
    reading: 'The history is still being read.',
    nothing: 'Nobody has paid in yet.',
  },
}
