import type { Updatevoorstel } from '../../../server/usecases/updates/updates.ts';

/** What the update leaves as it is, or what the gemeente had already. */
export function Restlijst({ voorstel: { raaktNiet } }: { readonly voorstel: Updatevoorstel }) {
  if (raaktNiet.length === 0) return <p>Uw gemeente heeft geen eigen afwijkingen die blijven staan.</p>;
  return (
    <ul className="werk-stapel g-1">
      {raaktNiet.map(({ soort, element, zin }) => (
        <li key={`${soort} ${element}`}>{zin}</li>
      ))}
    </ul>
  );
}
