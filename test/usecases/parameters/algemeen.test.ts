import { beproef } from './beproef.ts';

beproef('algemeen');
