import { chromium } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { serveBareMaps } from './tests/bench/bare-map-pages';
const [,, origin, renderer, out] = process.argv;
const bare = await serveBareMaps();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader'] });
async function run(url: string, ready: string, name: string) {
 const ctx = await browser.newContext({ viewport: { width: 360, height: 740 } });
 const page = await ctx.newPage();
 const cdp = await ctx.newCDPSession(page);
 await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
 await page.addInitScript(`(function look(){ if(document.querySelector(${JSON.stringify(ready)})) performance.mark('map-ready'); else requestAnimationFrame(look)})()`);
 await browser.startTracing(page, { categories: ['devtools.timeline','v8.execute','blink.user_timing','loading','disabled-by-default-devtools.timeline'] });
 await page.goto(url);
 await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
 const t = await page.evaluate(() => [performance.getEntriesByName('map-ready')[0]!.startTime, performance.getEntriesByType('navigation')[0]!.toJSON().responseStart, performance.getEntriesByType('navigation')[0]!.toJSON().domInteractive, ...performance.getEntriesByType('resource').map(e=>e.name.split('/').pop()!.slice(0,30)+' '+Math.round(e.startTime)+'-'+Math.round((e as any).responseEnd))]);
 const buf = await browser.stopTracing();
 writeFileSync(`${out}-${name}.json`, buf);
 console.log(name, JSON.stringify(t));
 await ctx.close();
}
for (let i=0;i<3;i++) { await run(`${bare.origin}/${renderer}`, 'body[data-ready]', 'bare'); await run(`${origin}/map?renderer=${renderer}`, '.asset-map[data-phase="ready"] .map-mark', 'ours'); }
await browser.close(); bare.close();
