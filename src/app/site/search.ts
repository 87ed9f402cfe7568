/**
 * The help's one script: it shows the field that stands hidden without it, and hides the parts that do not hold the words.
 * A part is a heading with what follows it; a part that is found shows the headings above it too.
 */
export const SEARCH = `"use strict";
const field = document.querySelector("#search");
const status = document.querySelector("#found");
const main = document.querySelector("main");
const level = (element) => Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? 0);
const parts = [];
for (const element of main.querySelectorAll(":scope > *, :scope > section > *")) {
  if (element.tagName === "SECTION") continue;
  if (level(element) > 0 || parts.length === 0) parts.push({ level: level(element), elements: [] });
  parts[parts.length - 1].elements.push(element);
}
const plain = (text) => text.toLowerCase().normalize("NFKD").replace(/\\p{M}/gu, "");
for (const part of parts) part.text = plain(part.elements.map((element) => element.textContent).join(" "));
function search() {
  const words = plain(field.value).split(/\\s+/).filter(Boolean);
  const shown = parts.map(({ text }) => words.every((word) => text.includes(word)));
  const found = shown.filter(Boolean).length;
  parts.forEach((part, index) => {
    if (!shown[index]) return;
    let above = part.level;
    for (let before = index - 1; before >= 0 && above > 1; before--)
      if (parts[before].level < above && parts[before].level > 0) {
        above = parts[before].level;
        if (!shown[before]) parts[before].headingOnly = true;
      }
  });
  parts.forEach((part, index) => {
    part.elements.forEach((element, place) => {
      element.hidden = !shown[index] && !(part.headingOnly && place === 0);
    });
    part.headingOnly = false;
  });
  status.textContent = words.length === 0 ? "" : status.dataset.text.replace("#", String(found));
}
document.querySelector("#searching").hidden = false;
field.addEventListener("input", search);
`;
