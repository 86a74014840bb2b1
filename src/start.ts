import { build, preview } from 'astro';
import { readOptions } from './options.ts';

/** `npm start`: builds the site and serves it. `--base /path/` for a site below the root of its host; `--port`. */
const { base, port } = optionsOrExit();
const config = { logLevel: 'warn', ...(base ? { base } : {}) } as const;
await build(config);
const server = await preview({ ...config, server: { port: Number(port) } });
console.log(`\nThe site is at http://localhost:${server.port}${base ?? '/'}\nPress Ctrl-C to stop.`);

function optionsOrExit() {
  try {
    return readOptions({ options: { base: { type: 'string' }, port: { type: 'string', default: '4321' } } }).values;
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
