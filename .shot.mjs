import { chromium } from '@playwright/test';
import { chromiumPath, launchArguments } from './tests/browser/chromium.ts';
import { createServer } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
import path from 'node:path';
const root=process.argv[2]; const port=4777;
const types={'.html':'text/html','.css':'text/css','.js':'text/javascript','.json':'application/json','.svg':'image/svg+xml','.png':'image/png','.woff2':'font/woff2'};
const server=createServer((q,r)=>{let f=path.join(root,decodeURIComponent(new URL(q.url,'http://x').pathname)); if(existsSync(f)&&statSync(f).isDirectory()) f=path.join(f,'index.html'); if(!existsSync(f)){r.statusCode=404;r.end();return;} r.setHeader('content-type',types[path.extname(f)]??'application/octet-stream'); r.end(readFileSync(f));}).listen(port);
const b=await chromium.launch({executablePath:await chromiumPath(),args:launchArguments});
for(const spec of process.argv.slice(3)){ const [name,url,width,scheme='light',action]=spec.split('|'); const c=await b.newContext({viewport:{width:+width,height:+width<500?800:900},colorScheme:scheme}); const p=await c.newPage(); p.on('console',m=>m.type()==='error'&&console.log(name,m.text())); await p.goto(`http://localhost:${port}${url}`); await p.waitForTimeout(1200); if(action){ await eval(`(async()=>{${action}})()`); await p.waitForTimeout(900);} await p.screenshot({path:`/work/wt/.mine/shots/${name}.png`,fullPage:!name.endsWith('-v')}); await c.close(); }
await b.close(); server.close();
