import { editorFiles } from './authoring/editor-files.ts';
import { saveChanges } from './save.ts';

/** `npm run schemas`: writes what editors read from the model, so that they check and explain while an author writes. */
const files = editorFiles();
saveChanges('.', new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)])));
console.log(`Written: ${[...files.keys()].join(', ')}`);
