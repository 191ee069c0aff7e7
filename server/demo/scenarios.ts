import type { Scenario } from './scenario.ts';
import { BESLUIT_SCENARIOS } from './scenarios-besluit.ts';
import { INTAKE_SCENARIOS } from './scenarios-intake.ts';
import { VERVOLG_SCENARIOS } from './scenarios-vervolg.ts';

/** The demo: every stap of the process, on time and late, on every route. Dates fit a demo that starts on 2 March 2026. */
export const SCENARIOS: readonly Scenario[] = [...INTAKE_SCENARIOS, ...BESLUIT_SCENARIOS, ...VERVOLG_SCENARIOS];
