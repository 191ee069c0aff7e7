import { formatBedrag, formatGetal } from '../bedrag/bedrag.ts';
import { type Besluit, isGeldbesluit, isToekennend } from '../besluit/besluit.ts';
import { findLaatste } from '../besluit/besluitketen.ts';
import { type Datum, formatMaand } from '../datum.ts';
import { toNederlandseDatum } from '../tijdstip.ts';
import type { Verloopstap } from '../volgen/overzicht.ts';
import { currentStap, describeBesluitstand, findStandbesluit, listOpenTaken } from './leesmodellen.ts';
import type { Zaak } from './zaak.ts';

/** The seven stappen of the preferente werkproces, in order. */
export const STAPPEN: readonly { readonly stap: number; readonly naam: string }[] = [
  { stap: 1, naam: 'Aanvraag' },
  { stap: 2, naam: 'Loonwaardebepaling' },
  { stap: 3, naam: 'Uitkomst bespreken' },
  { stap: 4, naam: 'Rappelleren' },
  { stap: 5, naam: 'Beschikken' },
  { stap: 6, naam: 'Betalen en verrekenen' },
  { stap: 7, naam: 'Verlengen of beëindigen' },
];

const STAP_BESLUIT = 5;
const STAP_BETALEN = 6;
const STAP_EINDE = 7;

/** Where the zaak stands, stap by stap: the diagram in words. `namen` gives the display name of a user name. */
export function makeVerloop(zaak: Zaak, namen: Readonly<Record<string, string>>): readonly Verloopstap[] {
  const nu = currentStap(zaak);
  return STAPPEN.map(({ stap, naam }) => {
    const status = findStatus(zaak, stap, nu);
    const open = listOpenTaken(zaak).find((taak) => taak.stap === stap);
    const klaar = status === 'klaar' ? findAfronding(zaak, stap) : {};
    const wie = status === 'nu' ? open?.behandelaar : klaar.door;
    const toelichting = explainStap(zaak, stap, status);
    return {
      stap,
      naam,
      status,
      ...(klaar.datum ? { datum: klaar.datum } : {}),
      ...(wie ? { wie: wie === 'systeem' ? 'Systeem' : (namen[wie] ?? wie) } : {}),
      ...(toelichting ? { toelichting } : {}),
    };
  });
}

// helpers

function findStatus(zaak: Zaak, stap: number, nu: number): Verloopstap['status'] {
  const taken = zaak.taken.filter((taak) => taak.stap === stap);
  if (taken.some((taak) => taak.status === 'open')) return 'nu';
  if (stap === STAP_BETALEN) {
    const betalen = findBetaalstatus(zaak);
    if (betalen !== undefined) return betalen;
  }
  if (stap === STAP_EINDE && findEinde(zaak)) return 'klaar';
  if (taken.some((taak) => taak.status === 'afgerond')) return 'klaar';
  if (zaak.status === 'afgerond') {
    const laatste = zaak.besluiten.filter((besluit) => !isGeldbesluit(besluit)).slice(-1);
    return laatste.some(isToekennend) && stap >= STAP_BETALEN ? 'later' : 'overgeslagen';
  }
  return stap < nu ? 'overgeslagen' : 'later';
}

/** Paying goes on while LKS runs, also between two runs; it is done with the last month of the LKS. Undefined before the first payment. */
function findBetaalstatus(zaak: Zaak): Verloopstap['status'] | undefined {
  const laatsteMaand = findLaatsteBetaalmaand(zaak);
  if (laatsteMaand === undefined) return undefined;
  const besluit = findLaatste(zaak.besluiten);
  if (besluit === undefined || !isToekennend(besluit)) return 'klaar';
  return besluit.einddatum !== undefined && besluit.einddatum.slice(0, 7) <= laatsteMaand ? 'klaar' : 'nu';
}

/** Who finished a stap and when; a besluit has the day on which it was taken itself, which can be long after the first task. */
function findAfronding(zaak: Zaak, stap: number): { readonly datum?: Datum; readonly door?: string } {
  const besluit = stap === STAP_BESLUIT ? findStandbesluit(zaak) : stap === STAP_EINDE ? findEinde(zaak) : undefined;
  if (besluit) return { datum: besluit.datum, door: besluit.door };
  const taak = zaak.taken.findLast((kandidaat) => kandidaat.stap === stap && kandidaat.status === 'afgerond');
  return {
    ...(taak?.afgerondOp ? { datum: toNederlandseDatum(taak.afgerondOp) } : {}),
    ...(taak?.afgerondDoor ? { door: taak.afgerondDoor } : {}),
  };
}

function findEinde({ besluiten }: Zaak): Besluit | undefined {
  const laatste = findLaatste(besluiten);
  return laatste?.soort === 'beeindiging' ? laatste : undefined;
}

function explainStap(zaak: Zaak, stap: number, status: Verloopstap['status']): string | undefined {
  const { loonwaarde, rappel, oordeel, aanvraag } = zaak.gegevens;
  const besluit = findStandbesluit(zaak);
  const hier = listOpenTaken(zaak).filter((taak) => taak.stap === stap);
  if (status === 'nu' && hier.length > 0) {
    return [...new Set(hier.map((taak) => taak.naam))].join(' en ');
  }
  if (stap === 2 && status === 'overgeslagen' && oordeel.route === 'forfaitair') return 'Forfaitair: nog niet gemeten';
  if (stap === 2 && loonwaarde.percentage !== undefined) return `Loonwaarde ${formatGetal(loonwaarde.percentage)}%`;
  if (stap === 1 && status === 'klaar') return `Ontvangen via ${aanvraag.kanaal}`;
  if (stap === 4 && rappel.aantalVerstuurd > 0) {
    const keer = rappel.aantalVerstuurd === 1 ? '1 rappel' : `${rappel.aantalVerstuurd} rappels`;
    return rappel.laatsteVerzoekOp ? `${keer} en een laatste verzoek` : keer;
  }
  if (stap === STAP_BETALEN) return describeBetaald(zaak);
  if (stap === STAP_BESLUIT && besluit) {
    const bedrag = besluit.berekening?.bedragPerMaandCent;
    const toestand = describeBesluitstand(zaak);
    return bedrag === undefined ? toestand : `${toestand}: ${formatBedrag(bedrag)} per maand`;
  }
  return undefined;
}

/** Until which month of work payment was released; what came back from the bank does not count. */
function describeBetaald(zaak: Zaak): string | undefined {
  const laatste = findLaatsteBetaalmaand(zaak);
  return laatste === undefined ? undefined : `Betaling vrijgegeven tot en met ${formatMaand(laatste)}`;
}

function findLaatsteBetaalmaand({ betalingen = [] }: Zaak): string | undefined {
  const maanden = betalingen.filter(({ status }) => status !== 'teruggekomen').map(({ maand }) => maand);
  return maanden.toSorted().at(-1);
}
