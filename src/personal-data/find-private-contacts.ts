import type { SeenData } from "./personal-data.ts";

/** A Swedish mobile number, written as 070-123 45 67, +46 70 123 45 67, 0046701234567 or +46 (0)70-123 45 67. */
const mobile =
  /(?<![\p{L}\p{N}]|\p{N}[-.])((?:(?:\+|00)46[ -]?(?:\(0\)[ -]?)?|0)7[02369])((?:[ )/*_~-]{0,3}\d){7})(?!\p{N}|-\p{N})/gu;

/** Finds the mobile numbers of a text. */
export function findMobileNumbers(text: string): SeenData[] {
  if (!/7[02369]/.test(text)) return [];
  return [...text.matchAll(mobile)].map(({ 0: match, 1: shown = "", 2: hidden = "", index }) => ({
    kind: "mobile",
    start: index,
    end: index + match.length,
    shown: shown + hidden.replace(/\d/g, "*"),
  }));
}

/** An address at a mail service that people use in private. */
const privateMail =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64})@(?:g(?:oogle)?mail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton(?:mail)?|telia|comhem|bredband2?|spray|passagen|tele2|glocalnet|home|swipnet)\.(?:com|se|net|nu|me|co\.uk)(?![\p{L}\p{N}-]|\.\p{L})/giu;

/** Finds the private mail addresses of a text. */
export function findPrivateMail(text: string): SeenData[] {
  if (!text.includes("@")) return [];
  return [...text.matchAll(privateMail)].map(({ 0: match, 1: name = "", index }) => ({
    kind: "mail",
    start: index,
    end: index + match.length,
    shown: "*".repeat(name.length) + match.slice(name.length),
  }));
}
