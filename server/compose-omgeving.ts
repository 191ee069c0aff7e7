import { makeDiagramlezer } from './diagramlezer.ts';
import { CONTINUABLE_ENGINE_VERSIONS, ENGINE_VERSION } from './engine/engine-version.ts';
import { migrateToestand } from './engine/migrate.ts';
import { advance } from './engine/process-runner.ts';
import { HANDLERS } from './handlers/index.ts';
import { hashWachtwoord, makeTijdelijkWachtwoord, verifyWachtwoord } from './http/password.ts';
import type { Library } from './load-library.ts';
import { makeOverdrachtpoort } from './overdracht/make-overdrachtpoort.ts';
import type { Klok, MakeId, Stores } from './ports.ts';
import type { Usecasedeps } from './usecases/deps.ts';
import { makeOmgeving } from './usecases/make-omgeving.ts';
import type { Omgeving } from './usecases/zaak/change-zaak.ts';

/** Name of the process that an aanvraag starts. */
const PROCES = 'aanvraag-en-besluit';

/** What use cases work on. */
export interface Omgevingdelen {
  readonly library: Library;
  readonly stores: Stores;
  readonly klok: Klok;
  readonly makeId: MakeId;
  readonly kluis: Usecasedeps['kluis'];
  readonly renderBrief: Usecasedeps['renderBrief'];
  /** Absent where no e-mail leaves. */
  readonly post?: Usecasedeps['post'] | undefined;
  /** Absent where nobody tries a version: in such a try itself. */
  readonly proef?: Usecasedeps['proef'];
  /** Present only in the demo. */
  readonly demo: Usecasedeps['demo'];
}

/** Puts the knowledge, the store and the machine together: enough for one use case, without reading the program of all others. */
export function composeOmgeving({ library, stores, klok, makeId, demo, ...delen }: Omgevingdelen): Omgeving {
  return makeOmgeving({
    stores,
    regels: library.regels,
    processen: library.processen,
    proces: PROCES,
    engine: ENGINE_VERSION,
    machine: { advance, migrate: migrateToestand, handlers: HANDLERS, engines: CONTINUABLE_ENGINE_VERSIONS },
    formulieren: library.formulieren,
    leesFormulier: library.leesFormulier,
    diagrammen: makeDiagramlezer(library.lks),
    klok,
    makeId,
    kluis: delen.kluis,
    overdracht: makeOverdrachtpoort(),
    wachtwoorden: { make: makeTijdelijkWachtwoord, hash: hashWachtwoord, verify: verifyWachtwoord },
    renderBrief: delen.renderBrief,
    ...(delen.post === undefined ? {} : { post: delen.post }),
    ...(delen.proef === undefined ? {} : { proef: delen.proef }),
    ...(demo === undefined ? {} : { demo }),
  });
}
