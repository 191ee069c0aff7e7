import { makeAccountusecases } from './accounts/make-accountusecases.ts';
import { makePersoonlijkeusecases } from './accounts/make-persoonlijkeusecases.ts';
import { makeBetaalusecases } from './betalen/make-betaalusecases.ts';
import { makeReadBijlage } from './bijlage/read-bijlage.ts';
import { makeReadVerschillen } from './bijlage/verschillen.ts';
import { makeReadDossier } from './dossier/dossier.ts';
import { makeGwsusecases } from './dossier/gws.ts';
import { makeHerzieningusecases } from './herziening/make-herzieningusecases.ts';
import { makeBankinleesusecases } from './inlezen/make-bankinleesusecases.ts';
import { makeInleesusecases } from './inlezen/make-inleesusecases.ts';
import { makeMigratieusecases } from './migratie/make-migratieusecases.ts';
import { makeMoveDemoDate } from './move-demo-date.ts';
import { makeProefusecases } from './proef/proefdraaien.ts';
import { makeListStoringen, makeRetryStoring } from './storingen.ts';
import { makeUpdateusecases } from './updates/make-updateusecases.ts';
import { makeUrenusecases } from './uren/make-urenusecases.ts';
import type { Usecases } from './usecases.ts';
import { makeBegeleidingusecases } from './variant/make-begeleidingusecases.ts';
import { makeVariantusecases } from './variant/make-variantusecases.ts';
import { makeReadVariant } from './variant/read-variant.ts';
import { makeVerhuisusecases } from './verhuizing/make-verhuisusecases.ts';
import { makeVerrekeningusecases } from './verrekenen/make-verrekeningusecases.ts';
import { makeOntvangstusecases } from './verrekenen/ontvangsten.ts';
import { makeVerzendusecases } from './verzenden/make-verzendusecases.ts';
import { makeAgendafeedusecases } from './volgen/make-agendafeedusecases.ts';
import { makeLijstusecases } from './volgen/make-lijstusecases.ts';
import { makeOverzichtusecases } from './volgen/make-overzichtusecases.ts';
import type { Omgeving } from './zaak/change-zaak.ts';
import { makeReadGemeenteformulier, makeReadGemeenteproces } from './zaak/kennis.ts';
import { makeLoonwaardeusecases } from './zaak/loonwaarde-uitwisselen.ts';
import { makeVervolgusecases } from './zaak/make-vervolgusecases.ts';
import { makeZaakusecases } from './zaak/make-zaakusecases.ts';
import { makeReadUitleg } from './zaak/read-uitleg.ts';

/** Everything that can be done with the product. */
export function makeUsecases(omgeving: Omgeving): Usecases {
  return {
    ...makeMigratieusecases(omgeving),
    ...makeZaakusecases(omgeving),
    ...makeVervolgusecases(omgeving),
    ...makePersoonlijkeusecases(omgeving),
    ...makeAccountusecases(omgeving),
    ...makeLijstusecases(omgeving),
    ...makeAgendafeedusecases(omgeving),
    ...makeOverzichtusecases(omgeving),
    ...makeBegeleidingusecases(omgeving),
    ...makeVariantusecases(omgeving),
    ...makeUpdateusecases(omgeving),
    ...makeBetaalusecases(omgeving),
    ...makeVerrekeningusecases(omgeving),
    ...makeHerzieningusecases(omgeving),
    ...makeProefusecases(omgeving),
    ...makeUrenusecases(omgeving),
    ...makeInleesusecases(omgeving),
    ...makeBankinleesusecases(omgeving),
    ...makeLoonwaardeusecases(omgeving),
    ...makeVerhuisusecases(omgeving),
    ...makeVerzendusecases(omgeving),
    ...makeGwsusecases(omgeving),
    ...makeOntvangstusecases(omgeving),
    listStoringen: makeListStoringen(omgeving),
    retryStoring: makeRetryStoring(omgeving),
    readVariant: makeReadVariant(omgeving),
    readUitleg: makeReadUitleg(omgeving),
    readBijlage: makeReadBijlage(omgeving),
    moveDemoDate: makeMoveDemoDate(omgeving),
    readGemeenteformulier: makeReadGemeenteformulier(omgeving),
    readGemeenteproces: makeReadGemeenteproces(omgeving),
    readVerschillen: makeReadVerschillen(omgeving),
    readDossier: makeReadDossier(omgeving),
  };
}
