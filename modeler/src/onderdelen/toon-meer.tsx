import { formatAantal } from '../weergave/getal.ts';
import { Knop } from './knop.tsx';

/** Under a long list: shows more of its lines; nothing when all are there. */
export function ToonMeer({ over, onMeer }: { readonly over: number; readonly onMeer: () => void }) {
  if (over <= 0) return null;
  return (
    <div>
      <Knop onClick={onMeer}>Toon meer ({formatAantal(over, 'regel', 'regels')})</Knop>
    </div>
  );
}
