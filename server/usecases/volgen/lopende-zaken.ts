import { listWerkstappen } from '../../domain/zaak/leesmodellen.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { listLopendeProcessen } from '../../domain/zaak/zaakproces.ts';
import { describeMigratie, listMigraties } from '../migratie/migratielog.ts';
import type { Lopendezaak, Migratieusecases } from '../migratie/migratieusecases.ts';
import { checkRecht, isToegestaan } from '../rechten.ts';
import { readVersie } from '../variant/change-variant.ts';
import { planVariantwissel } from '../variant/plan-variantwissel.ts';
import type { Wisseldoel } from '../variant/wisseldoel.ts';
import { makeWisseldoel } from '../variant/wisseldoel.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';

const PER_KEER = 200;

/** Every running zaak of the gemeente with what this version would change in it. Nothing is written. */
export function makeReadLopendeZaken(omgeving: Omgeving): Migratieusecases['readLopendeZaken'] {
  return async (actor, plaats) => {
    checkRecht(actor, 'readLopendeZaken', plaats.gemeente);
    const { variant, opgeslagen } = await readVersie(omgeving, plaats);
    const doel = await makeWisseldoel(omgeving, plaats.gemeente, variant);
    const zaken: Lopendezaak[] = [];
    for await (const zaak of walkLopend(omgeving, plaats.gemeente))
      zaken.push(await describeZaak(omgeving, doel, zaak));
    const gepubliceerd = opgeslagen === undefined || opgeslagen.status === 'gepubliceerd';
    return {
      versie: variant.versie,
      gepubliceerd,
      magOverzetten: gepubliceerd && isToegestaan('migrateZaken', actor.rollen),
      stappen: countStappen(zaken),
      zaken,
      migraties: (await listMigraties(omgeving.stores, plaats)).map(describeMigratie),
    };
  };
}

// helpers

async function* walkLopend({ stores }: Omgeving, gemeente: string): AsyncGenerator<Zaak> {
  let na: string | undefined;
  do {
    const vraag = {
      gemeenten: [gemeente],
      status: 'lopend',
      aantal: PER_KEER,
      ...(na === undefined ? {} : { na }),
    } as const;
    const { rijen, volgende } = await stores.views.zaken(vraag);
    for (const { zaakId } of rijen) {
      const zaak = await stores.zaken.find(gemeente, zaakId);
      if (zaak?.status === 'lopend') yield zaak;
    }
    na = volgende;
  } while (na !== undefined);
}

async function describeZaak(omgeving: Omgeving, doel: Wisseldoel, zaak: Zaak): Promise<Lopendezaak> {
  const { oordeel, bezwaren, datums, blijft } = await planVariantwissel(omgeving, doel, zaak, omgeving.klok.vandaag());
  const open = zaak.taken.filter(({ status }) => status === 'open');
  return {
    zaakId: zaak.id,
    zaaknummer: zaak.zaaknummer,
    werkgever: zaak.gegevens.werkgever.naam,
    versie: nameVersies(zaak),
    stap: open[0]?.stap ?? listWerkstappen(zaak)[0] ?? 1,
    taken: open.map(({ element, naam }) => ({ element, naam })),
    oordeel,
    bezwaren,
    datums,
    blijft,
  };
}

/** What the running processes follow: a process that began later can follow another version than the zaak. */
function nameVersies(zaak: Zaak): string {
  const versies = listLopendeProcessen(zaak).map(({ variant }) => (variant ?? zaak.variant).versie);
  return [...new Set(versies)].join(' en ');
}

function countStappen(zaken: readonly Lopendezaak[]): readonly { readonly stap: number; readonly aantal: number }[] {
  const aantallen = new Map<number, number>();
  for (const { stap } of zaken) aantallen.set(stap, (aantallen.get(stap) ?? 0) + 1);
  return [...aantallen].map(([stap, aantal]) => ({ stap, aantal })).toSorted((a, b) => a.stap - b.stap);
}
