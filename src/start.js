/**
 * The one file that Node can read as it is. It has TypeScript translated for start.ts, and no longer: reading the
 * hundreds of files of the built server through the translator would cost each start a second or two.
 */
import { register } from 'tsx/esm/api';

const stopTranslating = register();
const { start } = await import('./start.ts');
await start(stopTranslating);
