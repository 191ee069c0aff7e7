import { useSearchParams } from 'react-router';

/** The version that the pages of the bijlage and the invoering are about; it is in the address, so that a link shows the same. */
export function useGekozenVersie(): readonly [versie: string | undefined, kies: (versie: string | undefined) => void] {
  const [vraag, setVraag] = useSearchParams();
  const kies = (versie: string | undefined): void =>
    setVraag(
      (oud) => {
        const nieuw = new URLSearchParams(oud);
        if (versie === undefined) nieuw.delete('versie');
        else nieuw.set('versie', versie);
        return nieuw;
      },
      { replace: true },
    );
  return [vraag.get('versie') ?? undefined, kies];
}
