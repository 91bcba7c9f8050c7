// Who works at the invented school, by role, as the demo prints them.
export const password = 'zeven ganzen in het gras';

export const staff = {
  teacher: { login: 'noor', name: 'Noor Veldkamp' },
  careCoordinator: { login: 'ilse', name: 'Ilse Brandsma' },
  director: { login: 'daan', name: 'Daan Ruitenberg' },
  // Signs in and out with passkeys, and is in no other test: removing one ends their other sessions.
  boardMember: { login: 'hanna', name: 'Hanna Wiersma' },
  // Receives signals about staff.
  recipient: { login: 'sjoerd', name: 'Sjoerd Haagsma' },
  // At the school whose dossiers are under either plan.
  careCoordinatorElsewhere: { login: 'joke', name: 'Joke Dijkman' },
  dataProtectionOfficer: { login: 'fg', name: 'Maarten Loos' },
  administrator: { login: 'beheer', name: 'Petra Schaap' },
};
