import { writeSync } from 'node:fs';
import type { Stores } from '../../server/ports.ts';
import { openMongoStores } from '../../server/store/mongo/mongo-stores.ts';
import { openSqliteStores } from '../../server/store/sqlite/sqlite-stores.ts';
import { maakEffect, maakOpslag, maakWerkvoorraadregel, maakZaak } from '../store/maak-opslag.ts';

/** A process that saves zaken as fast as it can and says so after each save, until somebody kills it: tsx store-schrijver.ts WHERE ROUND ZAKEN */
const [waar = '', ronde = '', zaken = ''] = process.argv.slice(2);
const stores = await (waar.startsWith('mongodb:') ? openMongoStores(waar) : openSqliteStores(waar));
await Promise.all(Array.from({ length: Number(zaken) }, (_, nummer) => write(stores, `r${ronde}-${nummer}`)));

async function write(winkel: Stores, id: string): Promise<never> {
  for (let versie = 1; ; versie += 1) {
    const zaak = maakZaak({ id, zaaknummer: id, versie });
    const taken = Array.from({ length: versie % 4 }, (_, i) =>
      maakWerkvoorraadregel(zaak, { taakId: `${id}-${versie}-${i}` }),
    );
    await winkel.zaken.save(maakOpslag(zaak, { werkvoorraad: taken, effecten: [maakEffect(zaak)] }));
    writeSync(1, `${id} ${versie}\n`);
  }
}
