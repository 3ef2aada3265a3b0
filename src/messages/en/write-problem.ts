/** Why a file cannot be written, and what to do about it. `code` is the system's name of the error. */
export function writeProblem(file: string, code: string): string {
  if (code === "EISDIR") return `${file} is a folder. Give the name of a file.`;
  if (code === "ENAMETOOLONG") return `The name ${file} is too long (ENAMETOOLONG). Give a shorter one.`;
  return `${file} cannot be written (${code}). ${wayOut(code)}`;
}

function wayOut(code: string): string {
  switch (code) {
    // Windows gives the first also for a file that another program holds open.
    case "EPERM":
    case "EBUSY":
    case "EACCES":
      return "Close the file if it is open in another program, such as Word. If it is not, the file or the folder is write-protected: write into another folder, or ask for the right to write.";
    case "EROFS":
      return "The disk or the folder can only be read: write into another folder.";
    case "ENOSPC":
    case "EDQUOT":
      return "There is no space left: remove something, or write on another disk.";
    case "ENOENT":
      return 'See that the disk or network folder is there. In names, Windows takes neither < > : " | ? * nor more than 255 characters.';
    // Among others what OneDrive answers while it cannot reach its server, for which Node has no name.
    case "UNKNOWN":
    case "EIO":
      return "See that the disk, the network folder or OneDrive is connected, and run the command again.";
    default:
      return "Is the file open in another program, or the folder write-protected?";
  }
}
