const scripting = "/org.openoffice.Office.Common/Security/Scripting";
const network = "/org.openoffice.Inet/Settings";

/**
 * What LibreOffice must not do with a file of somebody else. By itself it fetches the pictures and objects that a file
 * names by their addresses, also when it only converts it. Where one setting is not known to a version, it is ignored.
 */
const settings: readonly (readonly [path: string, name: string, value: string])[] = [
  // No file is in a trusted place, so nothing that a file links to is loaded: no picture, no object, from nowhere.
  [scripting, "BlockUntrustedRefererLinks", "true"],
  [scripting, "DisableActiveContent", "true"],
  [scripting, "DisableMacrosExecution", "true"],
  [scripting, "MacroSecurityLevel", "3"],
  // Sections that show another file are left as they are.
  ["/org.openoffice.Office.Writer/Content/Update", "Link", "0"],
  // Should anything ask for an address nevertheless, the way out is a port at which nobody answers.
  [network, "ooInetProxyType", "2"],
  [network, "ooInetHTTPProxyName", "127.0.0.1"],
  [network, "ooInetHTTPProxyPort", "9"],
  [network, "ooInetHTTPSProxyName", "127.0.0.1"],
  [network, "ooInetHTTPSProxyPort", "9"],
];

/** The settings of a profile of LibreOffice, as its file registrymodifications.xcu holds them. */
export const closedProfile = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
  ...settings.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  ),
  "</oor:items>",
].join("\n");
