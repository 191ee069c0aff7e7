import { beproef } from './beproef.ts';

beproef('rappel');
