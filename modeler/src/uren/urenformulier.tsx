import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Datum } from '../../../server/domain/datum.ts';
import { addDagen, formatMaand } from '../../../server/domain/datum.ts';
import type { Urenmaand } from '../../../server/domain/uren/urenmaand.ts';
import type { Urenbron } from '../../../server/domain/uren/urenopgave.ts';
import type { Zaakuren } from '../../../server/usecases/uren/urenusecases.ts';
import { makeId } from '../api/make-id.ts';
import { addUren } from '../api/uren.ts';
import { addDocument } from '../api/zaken.ts';
import { Tekstveld } from '../gebruikers/tekstveld.tsx';
import { useVeldfouten } from '../gebruikers/veldfouten.ts';
import { Bestandveld } from '../onderdelen/bestandveld.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useBestandkeuze } from '../onderdelen/use-bestandkeuze.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { Dagveld, Urenverdeling } from './urenvelden.tsx';
import { BRONNEN } from './urenwoorden.ts';

/** A payslip of four weeks. */
const STROOKDAGEN = 28;
const KEUZES = ['werkgever', 'loonstrook', 'polisadministratie'] as const satisfies readonly Urenbron[];

interface Eigenschappen {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly uren: Zaakuren;
  /** The month that somebody chose; absent: any period. */
  readonly maand?: Urenmaand;
  readonly klaar: (uren: Zaakuren) => void;
  readonly sluit: () => void;
}

/** Hours of one period, with their source, and for a payslip of four weeks what each month gets of it. */
export function Urenformulier({ gemeente, zaakId, uren, maand, klaar, sluit }: Eigenschappen) {
  const id = useId();
  const kop = useRef<HTMLHeadingElement>(null);
  const bewijs = useBestandkeuze();
  // A file that is there already is not sent again when the hours themselves were wrong.
  const verzonden = useRef<{ readonly bestand: File; readonly id: string }>(undefined);
  const begin = maand?.ontbreekt[0] ?? maand?.dagen[0];
  const [bron, setBron] = useState<(typeof KEUZES)[number]>(maand === undefined ? 'loonstrook' : 'werkgever');
  const [van, setVan] = useState<Datum | undefined>(begin?.van);
  const [totEnMet, setTotEnMet] = useState<Datum | undefined>(maand?.dagen.at(-1)?.totEnMet);
  const [aantal, setAantal] = useState('');
  const [ontvangenOp, setOntvangenOp] = useState<Datum | undefined>(uren.vandaag);
  const [toelichting, setToelichting] = useState('');
  const [opdrachtId, setOpdrachtId] = useState(makeId);
  const fouten = useVeldfouten();
  const kondigAan = useAankondiging();
  const getal = readUren(aantal);
  useEffect(() => kop.current?.focus(), []);
  const bewaar = useMutation({
    mutationFn: async () => {
      const { bestand } = bewijs;
      if (bestand !== undefined && verzonden.current?.bestand !== bestand) {
        const document = await addDocument(gemeente, zaakId, bestand, 'loonstrook');
        verzonden.current = { bestand, id: document.id };
      }
      const documentId = bestand === undefined ? undefined : verzonden.current?.id;
      return addUren(gemeente, zaakId, {
        bron,
        van: van ?? '',
        totEnMet: totEnMet ?? '',
        uren: getal ?? Number.NaN,
        ontvangenOp: ontvangenOp ?? '',
        ...(documentId === undefined ? {} : { documentId }),
        ...(toelichting.trim() === '' ? {} : { toelichting: toelichting.trim() }),
        opdrachtId,
      });
    },
    onSuccess: (nieuw) => {
      klaar(nieuw);
      kondigAan('De uren zijn vastgelegd');
    },
    onError: (fout) => {
      fouten.toon(fout);
      setOpdrachtId(makeId());
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    fouten.wis();
    bewaar.mutate();
  };
  return (
    <section aria-labelledby={`${id}-kop`} className="werk-vlak">
      <form className="werk-stapel smal-blok" onSubmit={verstuur} noValidate aria-labelledby={`${id}-kop`}>
        <h2 id={`${id}-kop`} ref={kop} tabIndex={-1}>
          {maand === undefined ? 'Uren van een periode' : `Uren van ${formatMaand(maand.maand)}`}
        </h2>
        <fieldset className="werk-veld">
          <legend>Waar komen de uren vandaan?</legend>
          <div className="werk-stapel g-0">
            {KEUZES.map((keuze) => (
              <label key={keuze} className="werk-keuze">
                <input type="radio" name={`${id}-bron`} checked={bron === keuze} onChange={() => setBron(keuze)} />
                <span>{BRONNEN[keuze]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <Dagveld
          id={`${id}-van`}
          naam="Eerste dag"
          waarde={van}
          wijzig={setVan}
          fout={fouten.find('van')}
          hulp="Bij een loonstrook van vier weken: de eerste dag van die vier weken."
        />
        <div className="werk-rij">
          <Knop klein onClick={() => van !== undefined && setTotEnMet(addDagen(van, STROOKDAGEN - 1))}>
            Vier weken vanaf deze dag
          </Knop>
        </div>
        <Dagveld
          id={`${id}-tot`}
          naam="Laatste dag"
          waarde={totEnMet}
          wijzig={setTotEnMet}
          fout={fouten.find('totEnMet')}
        />
        <Tekstveld
          id={`${id}-uren`}
          label="Aantal uren"
          hulp="Alle uren waarover loon is betaald, ook de minimumuren. Bijvoorbeeld 62,5."
          inputMode="decimal"
          autoComplete="off"
          waarde={aantal}
          wijzig={setAantal}
          fout={fouten.find('uren')}
        />
        <Urenverdeling kader={uren} van={van} totEnMet={totEnMet} uren={getal} />
        <Dagveld
          id={`${id}-ontvangen`}
          naam="Ontvangen op"
          waarde={ontvangenOp}
          wijzig={setOntvangenOp}
          fout={fouten.find('ontvangenOp')}
        />
        <Tekstveld
          id={`${id}-toelichting`}
          label="Toelichting (niet verplicht)"
          maxLength={500}
          waarde={toelichting}
          wijzig={setToelichting}
          fout={fouten.find('toelichting')}
        />
        <Bestandveld
          naam="Loonstrook of ander bewijs (niet verplicht)"
          hulp="Komt bij de documenten van de zaak. Hoogstens 10 MB: pdf, png, jpg, docx of odt."
          soorten=".pdf,.png,.jpg,.jpeg,.docx,.odt"
          keuze={bewijs}
        />
        {bewaar.isError && <Foutmelding fout={bewaar.error} wat="De uren zijn niet vastgelegd." />}
        <div className="werk-rij">
          <Knop type="submit" soort="hoofd" bezig={bewaar.isPending}>
            Uren vastleggen
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </div>
      </form>
    </section>
  );
}

function readUren(tekst: string): number | undefined {
  const schoon = tekst.trim().replace(',', '.');
  return /^\d{1,4}(\.\d{1,2})?$/.test(schoon) ? Number(schoon) : undefined;
}
