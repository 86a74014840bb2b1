/** The folder of the index in the built site. */
export const indexFolder = 'search-index';
