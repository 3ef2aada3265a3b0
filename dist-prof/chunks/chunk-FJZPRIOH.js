import { createRequire } from "node:module"; const require = createRequire(import.meta.url);

// src/model/contrast.ts
var leastContrast = 4.5;
function contrastWithWhite(colour) {
  return 1.05 / (luminanceOf(channelsOf(colour)) + 0.05);
}
function darkenUntilReadable(colour) {
  for (let share = 100; share > 0; share -= 1) {
    const shade = shadeOf(colour, share / 100);
    if (contrastWithWhite(shade) >= leastContrast) return shade;
  }
  return "#000000";
}
function shadeOf(colour, share) {
  const channels = channelsOf(colour).map((channel) => Math.round(channel * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
function channelsOf(colour) {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
function luminanceOf(channels) {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export {
  leastContrast,
  contrastWithWhite,
  darkenUntilReadable
};
