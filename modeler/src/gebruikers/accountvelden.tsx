import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { Aanvinklijst } from './aanvinklijst.tsx';
import { ROLLEN_UITGELEGD } from './rollen.ts';
import { Tekstveld } from './tekstveld.tsx';

/** What a beheerder fills in about somebody. */
export interface Accountstand {
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly gemeenten: readonly string[];
}

interface Eigenschappen {
  readonly stand: Accountstand;
  readonly wijzig: (stand: Accountstand) => void;
  readonly findFout: (veld: string) => string | undefined;
  /** The account works for a gemeente of another beheerder too: only the own gemeenten can be ticked off. */
  readonly alleenGemeenten?: boolean;
}

/** Name, roles, and the gemeenten when there is more than one to choose from. */
export function Accountvelden({ stand, wijzig, findFout, alleenGemeenten = false }: Eigenschappen) {
  const { gemeenten } = useGebruiker();
  return (
    <>
      {!alleenGemeenten && (
        <>
          <Tekstveld
            id="account-naam"
            label="Naam"
            hulp="Zoals collega’s hem zien, bijvoorbeeld E. de Groot."
            waarde={stand.naam}
            wijzig={(naam) => wijzig({ ...stand, naam })}
            fout={findFout('naam')}
            maxLength={80}
            autoComplete="off"
          />
          <Aanvinklijst
            id="account-rollen"
            label="Rollen"
            opties={ROLLEN_UITGELEGD}
            gekozen={stand.rollen}
            wijzig={(rollen) => wijzig({ ...stand, rollen })}
            fout={findFout('rollen')}
          />
        </>
      )}
      {(gemeenten.length > 1 || alleenGemeenten) && (
        <Aanvinklijst
          id="account-gemeenten"
          label="Gemeenten"
          opties={gemeenten.map(({ slug, naam }) => ({ waarde: slug, label: naam }))}
          gekozen={stand.gemeenten}
          wijzig={(gekozen) => wijzig({ ...stand, gemeenten: gekozen })}
          fout={findFout('gemeenten')}
        />
      )}
    </>
  );
}
