import { beproef } from './beproef.ts';

beproef('betaling');
