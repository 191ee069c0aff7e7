/** What the ⚖ sign explains: which article sets the term, and what happens when it passes. */
export function explainWettelijkeTermijn(grondslag: string | null): string {
  const tekst = grondslag ?? '';
  if (tekst.includes('10d') && tekst.includes('12'))
    return 'Het besluit moet er zijn binnen 5 weken nadat de loonwaarde is vastgesteld, of nadat is vastgesteld dat meten later kan. Is de termijn voorbij, dan kan de aanvrager u in gebreke stellen. Twee weken later gaat een dwangsom lopen (Awb 4:17).';
  if (tekst.includes('4:13'))
    return 'Het besluit moet er zijn binnen een redelijke termijn: uiterlijk 8 weken na de aanvraag. Lukt dat niet, laat dat de aanvrager dan weten en noem een nieuwe termijn (Awb 4:14). Na een ingebrekestelling kan een dwangsom gaan lopen (Awb 4:17).';
  if (tekst.includes('4:5 lid 4'))
    return 'Een besluit om de aanvraag niet te behandelen moet binnen 4 weken na de hersteltermijn verstuurd zijn. Is de termijn voorbij, dan mag dat niet meer. Beoordeel de aanvraag dan opnieuw, of wijs de aanvraag af.';
  if (tekst.includes('4:5') || tekst.includes('4:15'))
    return 'De aanvrager krijgt tijd om de aanvraag compleet te maken. Zolang staat de klok van de beslistermijn stil. Komt er niets, dan kunt u de aanvraag buiten behandeling stellen.';
  return 'Deze termijn staat in de wet. Is hij voorbij, dan kan de aanvrager u in gebreke stellen. Twee weken later gaat een dwangsom lopen (Awb 4:17).';
}
