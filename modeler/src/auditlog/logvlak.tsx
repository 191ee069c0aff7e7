import type { ReactNode } from 'react';
import { Bladwijzer } from '../onderdelen/bladwijzer.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import type { useLog } from './use-log.ts';

interface Eigenschappen<T> extends ReturnType<typeof useLog<T>> {
  readonly wat: string;
  readonly leeg: string;
  readonly children: (rijen: readonly T[]) => ReactNode;
}

/** A page of a log in each of its states: on its way, failed, empty, filled. */
export function Logvlak<T>({ lijst, bladen, wat, leeg, children }: Eigenschappen<T>) {
  return (
    <>
      {lijst.isPending && <Skelet wat={wat} regels={10} />}
      {lijst.isError && (
        <Foutmelding fout={lijst.error} wat={`${wat} komt niet door.`} opnieuw={() => void lijst.refetch()} />
      )}
      {lijst.data?.rijen.length === 0 && (
        <section className="werk-leeg">
          <h2>Nog niets vastgelegd</h2>
          <p>{leeg}</p>
        </section>
      )}
      {lijst.data && lijst.data.rijen.length > 0 && children(lijst.data.rijen)}
      {lijst.data && <Bladwijzer {...bladen} aantal={lijst.data.rijen.length} totaal={lijst.data.totaal} />}
    </>
  );
}
