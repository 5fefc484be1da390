/** Words of the trade and of every day, as they stand in the keys of names. */
const common = new Set(
  'system systemet systemer loesning loesningen modul portal portalen app web online plus suite basis pro light it digital digitalt software service services data danmark kommune kommuner kommunal booking lokalebooking tidsregistrering vagtplan loen journal oekonomi statistik selvbetjening borger hjemmeside klient server platform solutions group holding international consulting institution business intelligence elektronisk kommunernes faelleskommunal faelleskommunalt hotspot kassesystem vikarsystem timeplan intranet telefoni arkiv alarm bibliotek administration'.split(
    ' ',
  ),
);

/** Whether a word of a name says nothing of which system or vendor it is; a number does not either. */
export function isCommonWord(word: string): boolean {
  return common.has(word) || /^\d+$/.test(word);
}
