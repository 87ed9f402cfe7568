/** The languages Udsat speaks. Danish is the one that counts; English follows it sentence by sentence. */
export type Language = "da" | "en";

/** One text in both languages. */
export type Text = Readonly<Record<Language, string>>;

/** The language for a host's display language tag (`da-DK`, `en-GB`, …): English only where the user has chosen it. */
export function languageOf(tag: string | undefined | null): Language {
  return tag?.toLowerCase().startsWith("en") ? "en" : "da";
}

/** Each language's tag, for numbers, and its help page from the site's root. */
const TAGS: Text = { da: "da-DK", en: "en-GB" };
/** All of them, the first being the one that counts. */
export const LANGUAGES = Object.keys(TAGS) as readonly Language[];
const HELP_PAGES: Text = { da: "help/index.html", en: "help/en.html" };

/** A text as each language has it. */
export const inEvery = (say: (language: Language) => string): Text =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Text;

/** A text that is the same in every language. */
export const everywhere = (text: string): Text => inEvery(() => text);

export const localeOf = (language: Language): string => TAGS[language];
export const helpPage = (language: Language): string => HELP_PAGES[language];

/** The words of a subject, chosen by language: one file a language, and each must say all that the Danish one says. */
export function wordsIn<Words>(languages: Readonly<Record<Language, Words>>) {
  return (language: Language): Words => languages[language];
}

/** A tree of words with every leaf in every language: for what is told in all of them at once, as the functions' metadata is. */
export type Spoken<Words> = Words extends string
  ? Text
  : Words extends readonly (infer Item)[]
    ? readonly Spoken<Item>[]
    : { readonly [Key in keyof Words]: Spoken<Words[Key]> };

/** Turns a tree a language into one tree of texts. */
export function spoken<Words>(languages: Readonly<Record<Language, Words>>): Spoken<Words> {
  const { da } = languages;
  if (typeof da === "string") return languages as unknown as Spoken<Words>;
  const branch = (key: string): unknown =>
    spoken(
      Object.fromEntries(
        Object.entries(languages).map(([language, words]) => [
          language,
          (words as Readonly<Record<string, unknown>>)[key],
        ]),
      ) as Readonly<Record<Language, unknown>>,
    );
  if (Array.isArray(da))
    return da.map((_, index) => branch(String(index))) as unknown as Spoken<Words>;
  return Object.fromEntries(
    Object.keys(da as object).map((key) => [key, branch(key)]),
  ) as Spoken<Words>;
}
