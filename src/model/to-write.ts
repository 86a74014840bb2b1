/** What begins a text that `npm run new` leaves to the author. */
export const toWrite = 'To write:';
