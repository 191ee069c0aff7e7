/** Shows a PDF in a tab. It opens at once: a browser allows that only as the direct answer to a click. */
export async function openPdf(maak: () => Promise<Blob>): Promise<void> {
  const tabblad = window.open('', '_blank');
  try {
    const url = URL.createObjectURL(await maak());
    if (tabblad) tabblad.location.href = url;
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } catch (fout) {
    tabblad?.close();
    throw fout;
  }
}
