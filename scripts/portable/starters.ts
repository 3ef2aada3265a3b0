/*
 * What starts millrep in a portable folder. Each finds its folder by its own place, so that the folder may lie anywhere
 * and be moved. NODE_OPTIONS belongs to other programs of the same computer.
 */

/** In ASCII: the command prompt reads its files in the code page of the computer. */
const windowsCommand = `@echo off
setlocal
set "NODE_OPTIONS="
"%~dp0node.exe" "%~dp0app\\bin\\millrep.js" %*
exit /b %errorlevel%
`;

/** A double click opens a window where millrep is a command; a folder that is dropped on it is where the window is. */
const windowsWindow = `@echo off
rem Opens a window where millrep is a command. Nothing on the computer is changed.
title millrep
set "PATH=%~dp0;%PATH%"
if "%~1"=="" (cd /d "%USERPROFILE%") else pushd "%~1"
call "%~dp0millrep.cmd" --help
cmd /k
`;

/** Follows links to itself, as people make them in ~/bin. */
const unixCommand = `#!/bin/sh
file=$0
while [ -L "$file" ]; do
  link=$(readlink "$file")
  case $link in
    /*) file=$link ;;
    *) file=$(dirname "$file")/$link ;;
  esac
done
folder=$(CDPATH='' cd "$(dirname "$file")" && pwd)
unset NODE_OPTIONS
exec "$folder/node" "$folder/app/bin/millrep.js" "$@"
`;

export const windowName = "Starta millrep.cmd";

/** The files that start millrep, by name, with the line ends of the system. */
export function buildStarters(isWindows: boolean): ReadonlyMap<string, string> {
  if (!isWindows) return new Map([["millrep", unixCommand]]);
  return new Map(
    [["millrep.cmd", windowsCommand] as const, [windowName, windowsWindow] as const].map(([name, text]) => [
      name,
      text.replaceAll("\n", "\r\n"),
    ]),
  );
}
