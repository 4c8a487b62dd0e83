export const contract = {
  paused: 'Paused.',
  pausedExplained: 'No pool can be opened and nobody can pay in at the moment. Members can still take their money out.',
  emergency: 'Emergency mode.',
  emergencyExplained:
    'Those who run the contract have switched it on: members can take everything out at once, and no fee is taken from their yield.',
}
