/** The least contrast that text needs with its background (WCAG 2.1, success criterion 1.4.3). */
export const leastContrast = 4.5;

/** The contrast of a colour such as `#1F3864` with white, from 1 to 21 (WCAG 2.1, “contrast ratio”). */
export function contrastWithWhite(colour: string): number {
  return contrastBetween(colour, "#FFFFFF");
}

/** The contrast of two colours, whichever is the lighter one. */
export function contrastBetween(colour: string, other: string): number {
  const [light = 1, dark = 0] = [colour, other]
    .map((one) => luminanceOf(channelsOf(one)))
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Darkens a colour until its contrast with white is enough, and no further. */
export function darkenUntilReadable(colour: string): string {
  for (let share = 100; share > 0; share -= 1) {
    const shade = shadeOf(colour, share / 100);
    if (contrastWithWhite(shade) >= leastContrast) return shade;
  }
  return "#000000";
}

function shadeOf(colour: string, share: number): string {
  const channels = channelsOf(colour).map((channel) => Math.round(channel * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Red, green and blue of `#1F3864`, from 0 to 255. */
function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** WCAG 2.1, “relative luminance”. */
function luminanceOf(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
