/** Grey lines where something will come: only on a first load. */
export function Skelet({ regels = 8, wat }: { readonly regels?: number; readonly wat: string }) {
  return (
    <div className="werk-skelet" role="status">
      <span className="verborgen">{wat} wordt geladen</span>
      {Array.from({ length: regels }, (_, nummer) => (
        <span key={nummer} />
      ))}
    </div>
  );
}
