/** Numbers the bookmarks of a body in order. The docx library's own numbers clash, and increase from build to build. */
export function numberBookmarks(xml: string): string {
  let last = 0;
  const open: number[] = [];
  return xml.replace(/<w:bookmark(Start|End)\b([^>]*) w:id="\d+"/g, (_, edge: string, rest: string) => {
    if (edge === "Start") {
      last += 1;
      open.push(last);
    }
    const id = edge === "Start" ? last : open.pop();
    return `<w:bookmark${edge}${rest} w:id="${id}"`;
  });
}
