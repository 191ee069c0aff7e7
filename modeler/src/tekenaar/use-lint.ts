import { useEffect, useRef, useState } from 'react';
import type { Lintbevinding } from '../../../processes/lint/lint-definitions.ts';
import type { Variantinhoudlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { lintTekening, makeLintomgeving } from './controleren.ts';
import type { Landelijk } from './landelijk.ts';
import type { Tekenstand } from './use-tekenaar.ts';

interface Invoer {
  readonly stand: Tekenstand | undefined;
  readonly landelijk: Landelijk;
  readonly inhoud: Variantinhoudlezing;
  readonly versie: Variantdetail;
}

const WACHT_MS = 250;

/** The remarks of the drawing rules, while one draws. */
export function useLint({ stand, landelijk, inhoud, versie }: Invoer): readonly Lintbevinding[] {
  const [bevindingen, setBevindingen] = useState<readonly Lintbevinding[]>([]);
  const bekend = useRef<readonly Lintbevinding[] | undefined>(undefined);
  const tekening = stand?.tekening;
  const model = stand?.model;
  const bewerken = versie.acties.wijzigen.mag;
  useEffect(() => {
    // The model is another one after each change.
    if (tekening === undefined || model === undefined || !bewerken) return undefined;
    let weg = false;
    const sleutels = versie.parameters.map(({ sleutel }) => sleutel);
    const omgeving = makeLintomgeving(landelijk.model, inhoud, sleutels, versie.formulieren);
    const lint = async () => {
      bekend.current ??= await landelijk.lint(omgeving);
      const gevonden = await lintTekening(tekening, omgeving, bekend.current);
      if (!weg) setBevindingen(gevonden);
    };
    const wekker = setTimeout(() => void lint(), WACHT_MS);
    return () => {
      weg = true;
      clearTimeout(wekker);
    };
  }, [tekening, model, bewerken, landelijk, inhoud, versie.parameters, versie.formulieren]);
  return bevindingen;
}
