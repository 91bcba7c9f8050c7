// Who works at the invented school, by role, as the demo prints them.
export const password = 'zeven ganzen in het gras';

export const staff = {
  teacher: { login: 'noor', name: 'Noor Veldkamp' },
  careCoordinator: { login: 'ilse', name: 'Ilse Brandsma' },
  director: { login: 'daan', name: 'Daan Ruitenberg' },
  administrator: { login: 'beheer', name: 'Petra Schaap' },
};
