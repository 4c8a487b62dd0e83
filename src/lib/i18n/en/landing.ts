export const landing = {
  heading: 'See every savings pool the moment it opens',
  lead: 'People save together in pools that live on a public network. Tidemark shows each one as it happens, and always says up to where its picture is complete.',
  open: 'Watch the pools',
  points: [
    {
      title: 'As it happens',
      text: 'A new pool, a new member, a payout: on your screen within a second of the network confirming it.',
    },
    {
      title: 'Nothing missing',
      text: 'Like the line that water leaves, a mark shows how far everything has been checked. If something is late, it says so.',
    },
    {
      title: 'Nobody in between',
      text: 'Your own browser reads the public record. There is no account to open and nothing to hand over.',
    },
  ],
  page: {
    heading: 'Savings pools',
    title: 'Savings pools, live – Tidemark',
    lead: 'Every cooperative savings pool on this network, as it happens: who opens one, who joins, and how much is saved.',
  },
}
