import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { joinSchuldmaanden } from '../../../server/domain/verhuizing/gemeenteschuld.ts';
import { describeTeveel } from '../../../server/domain/verhuizing/verhuisstand.ts';
import type { Overdrachtvoorbeeld } from '../../../server/usecases/verhuizing/verhuisusecases.ts';
import { acceptOverdracht, previewOverdracht } from '../api/verhuizing.ts';
import { Feiten } from '../onderdelen/feiten.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Terugpad } from '../onderdelen/terugpad.tsx';
import { ROUTENAMEN } from '../weergave/woorden.ts';
import { VERREKENWIJZEN } from './verhuiswoorden.ts';

/** What another gemeente hands over, before anything begins: who, what, from whom, and whether the signature is right. */
export function Pakketpagina() {
  const { gemeente = '', pakketId = '' } = useParams();
  const pakket = useQuery({
    queryKey: ['overdracht', gemeente, pakketId],
    queryFn: () => previewOverdracht(gemeente, pakketId),
    retry: false,
  });
  return (
    <>
      <div className="werk-kop">
        <Terugpad naar={`/${gemeente}/overdrachten`} naam="Overdrachten" />
        <Paginatitel titel="Overdracht bekijken" />
      </div>
      {pakket.isPending && <Skelet wat="Het pakket" regels={6} />}
      {pakket.isError && (
        <Foutmelding fout={pakket.error} wat="Het pakket is niet te lezen." opnieuw={() => void pakket.refetch()} />
      )}
      {pakket.data && <Inhoud gemeente={gemeente} pakket={pakket.data} />}
    </>
  );
}

interface Eigenschappen {
  readonly gemeente: string;
  readonly pakket: Overdrachtvoorbeeld;
}

function Inhoud({ gemeente, pakket }: Eigenschappen) {
  const { ondertekendDoor, vingerafdruk, beletsels, stukken, bijgewerkt, veranderd } = pakket;
  return (
    <div className="werk-stapel g-6">
      <Melding soort="klaar">
        <p>
          <b>De handtekening klopt: dit pakket komt van {ondertekendDoor}</b> en er is niets aan gewijzigd.
        </p>
        <p className="klein">Vingerafdruk van de sleutel: {vingerafdruk}</p>
      </Melding>
      {bijgewerkt && (
        <Melding soort="vandaag">
          <p>
            <b>De vorige gemeente heeft dit pakket opnieuw gemaakt.</b> Kijk wat er is veranderd, ook bij wat zij al
            betaalde. Daarna verwerkt u het in de zaak die al is begonnen.
          </p>
          {veranderd.length > 0 && (
            <ul>
              {veranderd.map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
          )}
        </Melding>
      )}
      <Werknemerfeiten pakket={pakket} />
      <section className="werk-stapel" aria-labelledby="stukken">
        <h2 id="stukken">Stukken</h2>
        {stukken.length === 0 ? (
          <p>Er zitten geen stukken in dit pakket. Vraag ze aan de vorige gemeente als u ze nodig hebt.</p>
        ) : (
          <ul>
            {stukken.map(({ naam }) => (
              <li key={naam}>{naam}</li>
            ))}
          </ul>
        )}
      </section>
      {beletsels.length > 0 ? (
        <Melding soort="laat">
          {beletsels.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Melding>
      ) : (
        <Overneemknop gemeente={gemeente} pakket={pakket} />
      )}
    </div>
  );
}

function Werknemerfeiten({ pakket }: Pick<Eigenschappen, 'pakket'>) {
  const { werknemer, werkgever, van, zaaknummer, eersteDag, laatsteDag, einddatum, volgendeMeting, verrekening } =
    pakket;
  const teveel = describeTeveel(verrekening.maanden);
  return (
    <section className="werk-stapel" aria-labelledby="wie">
      <h2 id="wie">Wie en wat</h2>
      <Feiten
        feiten={[
          ['Werknemer', werknemer.naam],
          ['Geboren', formatDatumKort(werknemer.geboortedatum)],
          ['BSN', `eindigt op ${werknemer.bsnLaatste3}`],
          ['Werkgever', `${werkgever.naam} (KVK ${werkgever.kvkNummer})`],
          ['Functie', `${pakket.functie}, ${pakket.urenPerWeek} uur per week`],
          ['Van', `${van.naam}, zaak ${zaaknummer}`],
          ['Laatste dag van de vorige gemeente', formatDatumKort(laatsteDag)],
          ['Eerste dag van uw gemeente', formatDatumKort(eersteDag)],
          ['Soort', ROUTENAMEN[pakket.route]],
          ['Loonwaarde', pakket.loonwaarde === undefined ? undefined : `${pakket.loonwaarde} procent`],
          ['Volgende meting', volgendeMeting && formatDatumKort(volgendeMeting)],
          ['Einde subsidie bij de vorige gemeente', einddatum && formatDatumKort(einddatum)],
          ['Voorzieningen', pakket.voorzieningen],
          ['Al betaald na de verhuizing', teveel && `${teveel}: ${VERREKENWIJZEN[verrekening.wijze]}`],
          ['Te betalen aan de vorige gemeente', describeSchuld(verrekening)],
        ]}
      />
    </section>
  );
}

function nameKnop(status: Overdrachtvoorbeeld['status'], bijgewerkt: boolean): string {
  if (bijgewerkt) return 'Verwerken en naar de zaak';
  return status === 'overgenomen' ? 'Naar de zaak' : 'Zaak beginnen';
}

/** What this gemeente owes after the besluit, and where it goes; nothing when nothing is claimed. */
function describeSchuld({ vorderingen = [], rekening }: Overdrachtvoorbeeld['verrekening']): string | undefined {
  const zin = describeTeveel(joinSchuldmaanden(vorderingen));
  if (zin === undefined) return undefined;
  const uiterlijk = vorderingen.flatMap((deel) => deel.uiterlijk ?? []).at(-1);
  const tot = uiterlijk === undefined ? '' : `, uiterlijk ${formatDatumKort(uiterlijk)}`;
  return `${zin}${tot}${rekening === undefined ? '' : `, op ${rekening.iban}`}`;
}

/** What happens with the button, in a sentence. */
function explainKnop({ status, bijgewerkt, veranderd }: Overdrachtvoorbeeld): string | undefined {
  if (bijgewerkt && veranderd.length > 0) {
    return 'In de zaak staat daarna de taak Overname controleren. Daarin neemt u een nieuw besluit, dat in de plaats komt van een eerder besluit over deze overname.';
  }
  if (bijgewerkt)
    return 'In de zaak komt te staan wat de vorige gemeente betaalde en van u krijgt. Er is geen nieuw besluit nodig.';
  if (status === 'overgenomen') return undefined;
  return 'Er begint een zaak met de taak Overname controleren. Daarin controleert u de inschrijving en neemt u het besluit.';
}

function Overneemknop({ gemeente, pakket }: Eigenschappen) {
  const { pakketId, status, bijgewerkt } = pakket;
  const uitleg = explainKnop(pakket);
  const client = useQueryClient();
  const naar = useNavigate();
  const overnemen = useMutation({
    mutationFn: () => acceptOverdracht(gemeente, pakketId),
    onSuccess: ({ zaakId }) => {
      void client.invalidateQueries({ queryKey: ['overdrachten', gemeente] });
      void naar(`/${gemeente}/zaken/${zaakId}`);
    },
  });
  return (
    <div className="werk-stapel">
      {status === 'overgenomen' && <p>Van dit pakket is al een zaak begonnen.</p>}
      <div>
        <Knop soort="hoofd" bezig={overnemen.isPending} onClick={() => overnemen.mutate()}>
          {nameKnop(status, bijgewerkt)}
        </Knop>
      </div>
      {uitleg !== undefined && <p className="klein">{uitleg}</p>}
      {overnemen.isError && <Foutmelding fout={overnemen.error} wat="Er is geen zaak begonnen." />}
    </div>
  );
}
