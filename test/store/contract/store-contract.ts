import { describe } from 'vitest';
import { describeAccounts } from './accounts.ts';
import { describeAgenda } from './agenda.ts';
import { describeBestanden } from './bestanden.ts';
import { describeBetalen } from './betalen.ts';
import { describeInlezen } from './inlezen.ts';
import { describeKleineStores } from './kleine-stores.ts';
import { describeMeldingen } from './meldingen.ts';
import { describeOutbox } from './outbox.ts';
import { describeStoringen } from './storingen.ts';
import { describeTellingen } from './tellingen.ts';
import { describeTermijnen } from './termijnen.ts';
import { describeUitstel } from './uitstel.ts';
import type { OpenStores } from './use-stores.ts';
import { describeVarianten } from './varianten.ts';
import { describeVerzenden } from './verzenden.ts';
import { describeViews } from './views.ts';
import { describeWeergaven } from './weergaven.ts';
import { describeWerkvoorraad } from './werkvoorraad.ts';
import { describeZaken } from './zaken.ts';

/** What every adapter must do alike. `open` gives an empty store each time. */
export function describeStoreContract(naam: string, open: OpenStores): void {
  describe(`the contract of the ${naam}`, () => {
    describeZaken(open);
    describeTermijnen(open);
    describeWerkvoorraad(open);
    describeTellingen(open);
    describeViews(open);
    describeAgenda(open);
    describeWeergaven(open);
    describeMeldingen(open);
    describeUitstel(open);
    describeOutbox(open);
    describeStoringen(open);
    describeBestanden(open);
    describeKleineStores(open);
    describeAccounts(open);
    describeVarianten(open);
    describeBetalen(open);
    describeVerzenden(open);
    describeInlezen(open);
  });
}
