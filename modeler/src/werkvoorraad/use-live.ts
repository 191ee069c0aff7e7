import { useEffect, useState } from 'react';
import { listenWijzigingen } from '../api/live.ts';

// A change that this browser made itself comes back over the socket; it is not news.
const eigen = new Map<string, number>();
const EIGEN_MS = 5000;

/** Says that this browser is about to change the zaak. */
export function markEigen(zaakId: string): void {
  eigen.set(zaakId, Date.now());
}

function isEigen(zaakId: string): boolean {
  return Date.now() - (eigen.get(zaakId) ?? 0) < EIGEN_MS;
}

/** Zaken of this gemeente that colleagues changed since the list was read. */
export function useGewijzigdeZaken(gemeente: string, gelezenOp: number): ReadonlySet<string> {
  const [stand, setStand] = useState<{ readonly sinds: number; readonly zaken: ReadonlySet<string> }>({
    sinds: gelezenOp,
    zaken: new Set(),
  });
  useEffect(
    () =>
      listenWijzigingen(gemeente, undefined, ({ zaakId }) => {
        if (isEigen(zaakId)) return;
        setStand((oud) => ({ ...oud, zaken: new Set(oud.zaken).add(zaakId) }));
      }),
    [gemeente],
  );
  if (stand.sinds !== gelezenOp) {
    const vers = { sinds: gelezenOp, zaken: new Set<string>() };
    setStand(vers);
    return vers.zaken;
  }
  return stand.zaken;
}
