/** Why a file cannot be written, and what to do about it. `code` is the system's name of the error. */
export function writeProblem(file: string, code: string): string {
  if (code === "EISDIR") return `${file} är en mapp. Ange ett filnamn.`;
  if (code === "ENAMETOOLONG") return `Namnet på ${file} är för långt (ENAMETOOLONG). Skriv ett kortare.`;
  return `Det går inte att skriva ${file} (${code}). ${wayOut(code)}`;
}

function wayOut(code: string): string {
  switch (code) {
    // Windows gives the first also for a file that another program holds open.
    case "EPERM":
    case "EBUSY":
    case "EACCES":
      return "Stäng filen om den är öppen i ett annat program, till exempel Word. Är den inte öppen är filen eller mappen skrivskyddad: skriv i en annan mapp, eller be om skrivrättighet.";
    case "EROFS":
      return "Disken eller mappen går bara att läsa: skriv i en annan mapp.";
    case "ENOSPC":
    case "EDQUOT":
      return "Utrymmet är slut: ta bort något, eller skriv på en annan disk.";
    case "ENOENT":
      return 'Kontrollera att disken eller nätverksmappen finns. I namn tar Windows varken < > : " | ? * eller fler än 255 tecken.';
    // Among others what OneDrive answers while it cannot reach its server, for which Node has no name.
    case "UNKNOWN":
    case "EIO":
      return "Kontrollera att disken, nätverksmappen eller OneDrive är ansluten, och kör kommandot igen.";
    default:
      return "Är filen öppen i ett annat program, eller mappen skrivskyddad?";
  }
}
