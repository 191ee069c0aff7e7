import { beproef } from './beproef.ts';

beproef('besluit');
