import { readOrigin } from "../../../src/app/release/origin";
import { languageAsked, releaseWords } from "../../../src/app/release/words";

test.each([
  ["https://udsat.kommune.dk", "https://udsat.kommune.dk"],
  ["https://udsat.kommune.dk/", "https://udsat.kommune.dk"],
  [" https://Udsat.Kommune.dk ", "https://udsat.kommune.dk"],
  ["https://udsat.kommune.dk:8443", "https://udsat.kommune.dk:8443"],
  ["https://udsat.kommune.dk:443", "https://udsat.kommune.dk"],
  ["https://10.0.0.7", "https://10.0.0.7"],
])("%s is the origin %s", (given, origin) => {
  expect(readOrigin(given, "production")).toEqual({ ok: true, origin });
});

test.each([
  [undefined, "missing"],
  ["  ", "missing"],
  ["udsat.kommune.dk", "noScheme"],
  ["//udsat.kommune.dk", "noScheme"],
  ["http://udsat.kommune.dk", "notHttps"],
  ["ftp://udsat.kommune.dk", "notHttps"],
  ["https://", "unreadable"],
  ["https://udsat kommune.dk", "unreadable"],
  ["https://udsat_.kommune.dk", "unreadable"],
  ["https://*.kommune.dk", "unreadable"],
  ["https://udsat.kommune.dk/udsat", "path"],
  ["https://udsat.kommune.dk/udsat/", "path"],
  ["https://udsat.kommune.dk//", "path"],
  ["https://udsat.kommune.dk/?a=1", "extras"],
  ["https://udsat.kommune.dk#top", "extras"],
  ["https://me:secret@udsat.kommune.dk", "extras"],
  ["https://localhost:3000", "localhost"],
  ["https://127.0.0.1", "localhost"],
  ["https://[::1]:3000", "localhost"],
] as const)("%s is refused as %s, with a sentence in both languages", (given, kind) => {
  const outcome = readOrigin(given, "production");
  expect(outcome).toMatchObject({ ok: false, kind });
  for (const language of ["da", "en"] as const)
    expect(releaseWords(language).origin[kind](given?.trim() ?? "")).toMatch(
      /https?:\/\/.*|--env pilot/,
    );
});

test("a pilot may be tried on the machine itself", () => {
  expect(readOrigin("https://localhost:3000", "pilot")).toMatchObject({ ok: true });
});

test("the tools speak Danish, unless asked for English", () => {
  expect([[], ["--lang", "da"], ["--lang", "en"], ["--lang=en"]].map(languageAsked)).toEqual([
    "da",
    "da",
    "en",
    "en",
  ]);
});
