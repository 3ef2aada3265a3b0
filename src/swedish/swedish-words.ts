/** Words that do not name anything: prepositions, particles, pronouns, conjunctions and the most common verbs. */
export const functionWords: ReadonlySet<string> = new Set(
  `och eller men samt utan som att om när där här hur var vad vem vilka vilken vilket så då nu än ej inte aldrig
  alltid även också bara endast dock sedan redan ännu ja nej i på av till från för före efter under över mellan genom
  med mot vid hos åt kring kvar fram in ut upp ner ned bort hem isär ihop åter an be bi ur per via inom utom enligt
  trots inför utanför innanför ovan nedan jag du han hon hen den det vi ni de dem oss er min din sin vår ert vårt våra
  denna detta dessa en ett någon något några ingen inget inga all allt alla annan annat andra man är var blir blev ha
  har hade kan kunde ska skulle vill bör får fick gör ger går tar ser står la the of and for in to an on`.split(
    /\s+/,
  ),
);

/** Adjectives and adverbs that begin compounds, but as often stand alone before a noun: hög kvalitet, ny start. */
export const looseFirstParts: ReadonlySet<string> = new Set(
  `ny nytt nya hög högt höga låg lågt låga stor stort stora liten litet små lång långt långa kort korta hel helt hela
  halv halvt halva egen eget egna fri fritt fria god gott goda väl illa bra fast löst lös öppen öppet full fullt fulla
  tom snabb tät tung lätt svår djup bred smal ren hård mjuk varm kall tidig sen sent sam del dels flera fler många
  mer mest minst samma varje två tre fyra fem sex sju åtta nio tio säker klar färdig rätt fel lika`.split(
    /\s+/,
  ),
);
