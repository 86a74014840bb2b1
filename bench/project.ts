import path from 'node:path';

/** The portal’s own folder, wherever a bench is started. */
export const root = path.resolve(import.meta.dirname, '..');
