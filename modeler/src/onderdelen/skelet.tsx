interface Eigenschappen {
  readonly regels?: number;
  readonly wat: string;
  /** Heading of a page that has none of its own until it is there: "Zaak laden…". For who navigates by headings; it takes no focus. */
  readonly kop?: string;
}

/** Grey lines where something will come: only on a first load. */
export function Skelet({ regels = 8, wat, kop }: Eigenschappen) {
  return (
    <>
      {kop !== undefined && <h1 className="verborgen">{kop}</h1>}
      <div className="werk-skelet" role="status">
        <span className="verborgen">{wat} wordt geladen</span>
        {Array.from({ length: regels }, (_, nummer) => (
          <span key={nummer} />
        ))}
      </div>
    </>
  );
}
