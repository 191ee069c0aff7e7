import { beproef } from './beproef.ts';

beproef('aanvraag');
