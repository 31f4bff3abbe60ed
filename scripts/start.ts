import { buildPanelWhenOutOfDate } from './panel-build.ts';

await buildPanelWhenOutOfDate();
await import('#server/main.ts');
