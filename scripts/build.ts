import { buildPanel } from './panel-build.ts';

await buildPanel();
