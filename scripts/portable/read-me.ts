import { windowName } from "./starters.ts";

export const readMeName = "LÄS MIG.txt";
export const sumsName = "SHA256SUMS.txt";

export interface ReadMeFacts {
  readonly target: string;
  readonly isWindows: boolean;
  readonly version: string;
  readonly nodeVersion: string;
  /** The digest of Node's program, in hexadecimal digits. */
  readonly nodeSum: string;
}

/** The page for those who use a portable millrep and for their IT department, in Swedish. */
export function buildReadMe(facts: ReadMeFacts): string {
  const text = [
    `millrep ${facts.version} för ${facts.target}, med Node.js ${facts.nodeVersion}`,
    whatItIs,
    facts.isWindows ? windowsStart : unixStart,
    buildForIt(facts),
    facts.isWindows ? windowsTrouble : unixTrouble,
    licences,
  ].join("\n\n");
  // Notepad of an older Windows needs the mark to read å, ä and ö.
  return facts.isWindows ? `\uFEFF${text}\n`.replaceAll("\n", "\r\n") : `${text}\n`;
}

const whatItIs = `VAD DET ÄR

millrep kontrollerar bidragen till programmets lägesrapport och sätter ihop dem
till ett Word-dokument. Allt som behövs finns i den här mappen: inget installeras,
inget ändras i datorns inställningar, och det behövs ingen administratör. Ta bort
mappen när du inte vill ha millrep kvar.`;

const windowsStart = `SÅ BÖRJAR DU

1. Packa upp hela zip-filen till en egen mapp, till exempel C:\\millrep. (Finns
   rutan ”Avblockera” under Egenskaper för zip-filen: markera den först.)
2. Dra mappen med lägesrapporten till ”${windowName}”. Ett fönster öppnas i
   mappen, och där fungerar kommandot millrep. Dubbelklickar du i stället öppnas
   fönstret i din egen mapp.
3. Skriv till exempel: millrep validate

Andra program och skript kör millrep.cmd, som lämnar samma slutkod som millrep.
Ligger rapporten på en nätverksmapp som börjar med \\\\ kan kommandotolken inte stå
i den. Dra den till ”${windowName}” ändå, så får den en enhetsbokstav så länge,
eller skriv: millrep -C "\\\\server\\mapp\\rapporten" validate`;

const unixStart = `SÅ BÖRJAR DU

1. Packa upp hela zip-filen till en egen mapp.
2. Kör programmet millrep i mappen, eller gör en länk till det i en mapp som finns
   på din PATH.
3. Gå till mappen med lägesrapporten och skriv till exempel: millrep validate`;

const windowsCheck = `  Get-Content ${sumsName} -Encoding UTF8 | ForEach-Object {
    $sum, $file = $_ -split '  ', 2
    if ((Get-FileHash -LiteralPath $file).Hash -ne $sum) { "Ändrad: $file" }
  }`;

function buildForIt({ target, isWindows, nodeSum }: ReadMeFacts): string {
  const program = isWindows ? "node.exe" : "node";
  const signed = isWindows ? ", signerat av OpenJS Foundation" : "";
  const cache = isWindows ? "%TEMP%\\node-compile-cache" : "den tillfälliga\n  mappens node-compile-cache";
  const sumProgram = target.startsWith("darwin") ? "shasum -a 256" : "sha256sum";
  const check = isWindows
    ? `I PowerShell, i den här mappen, visar detta de filer som har ändrats:\n\n${windowsCheck}`
    : `Kontrollera dem så, i den här mappen:\n\n  ${sumProgram} -c ${sumsName}`;
  return `FÖR IT

- Programmet är ${program}: Node.js från Node-projektet${signed}.
  millrep självt är JavaScript i mappen app. Där ligger också rättstavningen
  (Hunspell som WebAssembly), dess ordlistor och PDF-läsaren.
- millrep öppnar inga anslutningar: det hämtar inget, skickar inget och
  uppdaterar inte sig självt. En ny version är en ny mapp.
- Det läser och skriver i lägesrapportens mapp och i filer som användaren anger.
  Därutöver sparar Node.js förberedd programkod i ${cache}.
- Ett enda annat program kan startas: LibreOffice, om det finns på datorn och
  användaren vill ha en PDF eller läser in en fil i ett äldre format.
- Miljövariabeln NODE_OPTIONS används inte.

SHA-256 för ${program}:
${nodeSum}

Kontrollsummor för alla filer står i ${sumsName}.
${check}`;
}

const windowsTrouble = `OM DET INTE GÅR

- Är ett dokument öppet i Word kan det inte skrivas över: stäng det, och kör
  kommandot igen.
- På en skrivskyddad mapp fungerar validate, diff och status. Det som skriver
  behöver en mapp där du får skriva: ange den med -o, eller kopiera rapporten dit.
- I OneDrive: välj ”Behåll alltid på den här enheten” för rapportens mapp, så att
  filerna går att läsa utan anslutning.
- millrep klarar sökvägar som är längre än 260 tecken, men det gör inte alltid
  Word, Utforskaren och kommandotolken. Lägg rapporten i en mapp med kort sökväg.
- Stoppas node.exe av datorns regler (AppLocker, Smart App Control) behöver IT
  tillåta det, efter signatur eller kontrollsumma. Skript (.cmd) ska också få köras.
- Windows 10, Windows Server 2016 eller senare behövs.`;

const unixTrouble = `OM DET INTE GÅR

- På en skrivskyddad mapp fungerar validate, diff och status. Det som skriver
  behöver en mapp där du får skriva: ange den med -o, eller kopiera rapporten dit.
- Säger datorn att programmet inte får köras har uppackningen inte tagit med
  filernas rättigheter: chmod +x millrep node`;

const licences = `LICENSER

Mappen licenser har licenserna för millrep, för det som är inbyggt i millrep, för
Node.js, och för rättstavningen, ordlistorna och PDF-läsaren. Den svenska ordlistan
(dictionary-sv) är under LGPL 3: den ligger oförändrad i app/node_modules och går
att byta ut.`;
