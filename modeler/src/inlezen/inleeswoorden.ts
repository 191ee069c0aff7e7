import type { Inleeskop, Inleesuitkomst } from '../../../server/domain/inlezen/inleesverslag.ts';
import { INLEESUITKOMSTEN } from '../../../server/domain/inlezen/inleesverslag.ts';
import { nameInleesuitkomst } from '../../../server/domain/inlezen/inleesverslag-csv.ts';
import type { Icoonnaam } from '../onderdelen/icoon.tsx';

/** How an outcome looks. */
export const UITKOMSTSTIJL: Readonly<Record<Inleesuitkomst, { readonly klasse: string; readonly icoon: Icoonnaam }>> = {
  vastgelegd: { klasse: 'klaar', icoon: 'klaar' },
  verbeterd: { klasse: 'vandaag', icoon: 'anders' },
  ongewijzigd: { klasse: 'stil', icoon: 'min' },
  ingevuld: { klasse: 'klaar', icoon: 'klaar' },
  gestart: { klasse: 'klaar', icoon: 'klaar' },
  niet_gestart: { klasse: 'stil', icoon: 'min' },
  niet_gevonden: { klasse: 'laat', icoon: 'driehoek' },
  overgeslagen: { klasse: 'stil', icoon: 'min' },
};

/** "3 vastgelegd, 1 stond er al" */
export function describeTellingen(tellingen: Inleeskop['tellingen']): string {
  const delen = INLEESUITKOMSTEN.flatMap((uitkomst) => {
    const aantal = tellingen[uitkomst];
    return aantal === undefined ? [] : [`${aantal} ${nameInleesuitkomst(uitkomst).toLowerCase()}`];
  });
  return delen.length === 0 ? 'geen regels' : delen.join(', ');
}
