// A worker thread does not inherit the loader of its parent on every version of Node, so it registers its own.
import { register } from 'tsx/esm/api';

register();
await import('./rekenwerker.ts');
