import { useEffect, useState } from 'react';
import type { Diagramlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { ApiFout } from '../api/api-fout.ts';
import { saveVariantdiagram } from '../api/variantdiagram.ts';
import { useSessie } from '../schil/sessie-context.tsx';
import { useWijziging } from '../varianten/use-versie.ts';
import { saveOpStand } from './bewaar-op-stand.ts';
import {
  type Bewaarder,
  type Bewaarstand,
  type Getekend,
  type Gezien,
  makeBewaarder,
  type Tekenwerk,
} from './bewaarder.ts';
import type { Kladblad } from './kladblad.ts';
import type { Tekenstand } from './use-tekenaar.ts';
import { putVormnummers } from './vormnummers.ts';

interface Begin {
  readonly lezing: Diagramlezing;
  readonly versiestand: number;
  readonly klad: Kladblad;
  /** The drawing came from the kladblad: the server does not have it. */
  readonly hersteld: boolean;
}

interface Bewaren extends Pick<Bewaarder, 'bewaar' | 'laatLos'> {
  readonly bewaarstand: Bewaarstand;
}

const WACHT_MS = 1200;
/** The server may be back by then. */
const OPNIEUW_MS = 15_000;

/** Saves a drawing a moment after each change, when the page is left, and again when the server or the session is back. */
export function useBewaren(versie: Variantdetail, begin: Begin, stand: Tekenstand | undefined): Bewaren {
  const [bewaarstand, setBewaarstand] = useState<Bewaarstand>({ soort: 'gelijk' });
  const { mutateAsync } = useWijziging(versie, (poging: () => Promise<Variantdetail>) => poging());
  const [bewaarder] = useState(() =>
    makeBewaarder(
      {
        stuur: (diagram, gezien, over) => {
          const send = () => sendDiagram(versie, begin.lezing, diagram, over ? undefined : gezien);
          return readGezien(begin.lezing, diagram, mutateAsync(send));
        },
        meld: setBewaarstand,
        klad: begin.klad,
        nu: () => new Date(),
      },
      { xml: begin.lezing.xml, stand: begin.versiestand, wijziging: begin.hersteld ? -1 : 0 },
    ),
  );
  useEffect(() => {
    if (stand !== undefined) bewaarder.toon(readTekening(stand));
  }, [stand, bewaarder]);
  const wijziging = stand?.wijziging;
  useEffect(() => {
    if (wijziging === undefined || !bewaarder.isOnbewaard()) return undefined;
    const wekker = setTimeout(() => void bewaarder.bewaar(), WACHT_MS);
    return () => clearTimeout(wekker);
  }, [wijziging, bewaarder]);
  useOpnieuw(bewaarstand, bewaarder);
  useVertrek(bewaarder);
  return { bewaarstand, bewaar: bewaarder.bewaar, laatLos: bewaarder.laatLos };
}

// helpers

/** What failed for want of a server or a session is tried again by itself. */
function useOpnieuw(bewaarstand: Bewaarstand, bewaarder: Bewaarder): void {
  const { verlopen } = useSessie();
  useEffect(() => {
    const fout = bewaarstand.soort === 'mislukt' ? bewaarstand.fout : undefined;
    if (!(fout instanceof ApiFout) || verlopen) return undefined;
    const { status } = fout;
    if (status === 401) {
      void bewaarder.bewaar();
      return undefined;
    }
    if (status !== 0 && status < 500) return undefined;
    const wekker = setTimeout(() => void bewaarder.bewaar(), OPNIEUW_MS);
    return () => clearTimeout(wekker);
  }, [bewaarstand, verlopen, bewaarder]);
}

function useVertrek(bewaarder: Bewaarder): void {
  useEffect(() => {
    const warn = (gebeurtenis: BeforeUnloadEvent) => {
      if (bewaarder.isOnbewaard()) gebeurtenis.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void bewaarder.bewaar();
    };
  }, [bewaarder]);
}

function readTekening({ tekening, wijziging }: Tekenstand): Tekenwerk {
  return {
    wijziging,
    // Only a drawing that can be changed has motiveringen.
    async teken() {
      putVormnummers(tekening);
      const { xml = '' } = await tekening.saveXML({ format: true });
      return { xml, motiveringen: tekening.get('motiveringen').list() };
    },
  };
}

function sendDiagram(
  plek: Variantdetail,
  { proces, basis }: Diagramlezing,
  getekend: Getekend,
  gezien: Gezien | undefined,
): Promise<Variantdetail> {
  const diagram = { basis, ...getekend };
  return gezien === undefined ? saveVariantdiagram(plek, proces, diagram) : saveOpStand(plek, proces, diagram, gezien);
}

/** What says the same as the drawing that holds without it is not kept. */
async function readGezien(
  { proces, eigen, landelijkXml, xml }: Diagramlezing,
  getekend: Getekend,
  antwoord: Promise<Variantdetail>,
): Promise<Gezien> {
  const { stand, diagrammen } = await antwoord;
  const zonder = eigen ? landelijkXml : xml;
  return { stand, xml: diagrammen.includes(proces) ? getekend.xml : zonder };
}
