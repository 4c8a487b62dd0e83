export const welcome = {
  title: 'New here?',
  points: {
    what: 'A pool is savings that people keep together: everyone pays in bitcoin, and what each has paid in stays that person’s share.',
    who: 'The money lies with a program on the network, neither with Tidemark nor with whoever opened the pool, and members take theirs out with their own wallet.',
    risk: 'The program may have faults or be stopped, the price of bitcoin falls as well as rises, and a lost wallet is lost for good: save only what you can do without.',
  },
  faucet: 'Get test coins',
  dismiss: 'Understood',
}
