import { Icoon } from '../onderdelen/icoon.tsx';

/** Everything that completing the task will do, in sentences; the foot shows the first of them. */
export function Gevolgen({ gevolgen, knop }: { readonly gevolgen: readonly string[]; readonly knop: string }) {
  if (gevolgen.length < 3) return null;
  return (
    <section className="werk-stapel g-1">
      <h3>Na ‘{knop}’</h3>
      <ul>
        {gevolgen.map((gevolg) => (
          <li key={gevolg} className="werk-gevolg">
            <Icoon naam="rechts" />
            <span>{gevolg}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
