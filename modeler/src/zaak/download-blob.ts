/** Gives a file to the browser to keep under this name. */
export function downloadBlob(inhoud: Blob, naam: string): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
