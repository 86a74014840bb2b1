import { parseArgs } from 'node:util';
import { build, preview } from 'astro';

/** `npm start`: builds the site and serves it. `--base /path/` for a site below the root of its host; `--port`. */
const { values } = parseArgs({ options: { base: { type: 'string' }, port: { type: 'string', default: '4321' } } });
const config = { logLevel: 'warn', ...(values.base ? { base: values.base } : {}) } as const;
await build(config);
const server = await preview({ ...config, server: { port: Number(values.port) } });
console.log(`\nThe site is at http://localhost:${server.port}${values.base ?? '/'}\nPress Ctrl-C to stop.`);
