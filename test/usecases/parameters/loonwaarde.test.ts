import { beproef } from './beproef.ts';

beproef('loonwaarde');
