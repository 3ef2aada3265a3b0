/** The endings of the files that reports mention, as a pattern. */
export const fileEndings = [
  "docx?|docm|dotx?|xls[xmb]?|ppt[xm]?|pps[xm]?|potx|pdf|rtf|od[tsp]|txt|csv|tsv|md|ya?ml|json|xml|html?|log|ini|sql",
  "png|jpe?g|gif|bmp|tiff?|svg|webp|heic|mp[34]|mov|avi|wav|m4a|zip|7z|rar|msg|eml|ics|one|vsdx?|mpp|pub|accdb|mdb",
  "exe|msi|bat|cmd|ps1|vbs|dll|rdp|lnk",
].join("|");
