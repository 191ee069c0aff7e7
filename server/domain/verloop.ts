import { formatBedrag } from './bedrag.ts';
import { isToekennend } from './besluit.ts';
import { formatMaand } from './datum.ts';
import { currentStap, describeBesluitstand, listOpenTaken } from './leesmodellen.ts';
import type { Verloopstap } from './overzicht.ts';
import { toNederlandseDatum } from './tijdstip.ts';
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

/** Where the zaak stands, stap by stap: the diagram in words. `namen` gives the display name of a user name. */
export function makeVerloop(zaak: Zaak, namen: Readonly<Record<string, string>>): readonly Verloopstap[] {
  const nu = currentStap(zaak);
  return STAPPEN.map(({ stap, naam }) => {
    const status = findStatus(zaak, stap, nu);
    const klaar = zaak.taken.findLast((taak) => taak.stap === stap && taak.status === 'afgerond');
    const open = listOpenTaken(zaak).find((taak) => taak.stap === stap);
    const wie = status === 'nu' ? open?.behandelaar : klaar?.afgerondDoor;
    const toelichting = explainStap(zaak, stap, status);
    return {
      stap,
      naam,
      status,
      ...(status === 'klaar' && klaar?.afgerondOp ? { datum: toNederlandseDatum(klaar.afgerondOp) } : {}),
      ...(wie ? { wie: namen[wie] ?? wie } : {}),
      ...(toelichting ? { toelichting } : {}),
    };
  });
}

// helpers

function findStatus(zaak: Zaak, stap: number, nu: number): Verloopstap['status'] {
  const taken = zaak.taken.filter((taak) => taak.stap === stap);
  if (taken.some((taak) => taak.status === 'open')) return 'nu';
  if (taken.some((taak) => taak.status === 'afgerond')) return 'klaar';
  if (zaak.status === 'afgerond') {
    const toegekend = zaak.besluiten.slice(-1).some(isToekennend);
    return toegekend && stap >= 6 ? 'later' : 'overgeslagen';
  }
  return stap < nu ? 'overgeslagen' : 'later';
}

function explainStap(zaak: Zaak, stap: number, status: Verloopstap['status']): string | undefined {
  const { loonwaarde, rappel, oordeel, aanvraag } = zaak.gegevens;
  const besluit = zaak.besluiten.at(-1);
  if (status === 'nu') {
    const hier = listOpenTaken(zaak).filter((taak) => taak.stap === stap);
    return [...new Set(hier.map((taak) => taak.naam))].join(' en ');
  }
  if (stap === 2 && status === 'overgeslagen' && oordeel.route === 'forfaitair') return 'Forfaitair: nog niet gemeten';
  if (stap === 2 && loonwaarde.percentage !== undefined) return `Loonwaarde ${loonwaarde.percentage}%`;
  if (stap === 1 && status === 'klaar') return `Ontvangen via ${aanvraag.kanaal}`;
  if (stap === 4 && rappel.aantalVerstuurd > 0) {
    const keer = rappel.aantalVerstuurd === 1 ? '1 rappel' : `${rappel.aantalVerstuurd} rappels`;
    return rappel.laatsteVerzoekOp ? `${keer} en een laatste verzoek` : keer;
  }
  if (stap === 6) return describeBetaald(zaak);
  if (stap === 5 && besluit) {
    const bedrag = besluit.berekening?.bedragPerMaandCent;
    const toestand = describeBesluitstand(zaak);
    return bedrag === undefined ? toestand : `${toestand}: ${formatBedrag(bedrag)} per maand`;
  }
  return undefined;
}

/** Until which month of work payment was released; what came back from the bank does not count. */
function describeBetaald({ betalingen = [] }: Zaak): string | undefined {
  const maanden = betalingen.filter(({ status }) => status !== 'teruggekomen').map(({ maand }) => maand);
  const laatste = maanden.toSorted().at(-1);
  return laatste === undefined ? undefined : `Betaling vrijgegeven tot en met ${formatMaand(laatste)}`;
}
