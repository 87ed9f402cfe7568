/** The languages Udsat speaks. Danish is the one that counts; English follows it sentence by sentence. */
export type Language = "da" | "en";

/** One text in both languages. */
export type Text = Readonly<Record<Language, string>>;

/** The language for a host's display language tag (`da-DK`, `en-GB`, …): English only where the user has chosen it. */
export function languageOf(tag: string | undefined | null): Language {
  return tag?.toLowerCase().startsWith("en") ? "en" : "da";
}

/** The help page of a language, from the site's root. */
export function helpPage(language: Language): string {
  return language === "da" ? "help/index.html" : "help/en.html";
}

/** The words of a subject, chosen by language: one file a language, and each must say all that the Danish one says. */
export function wordsIn<Words>(languages: Readonly<Record<Language, Words>>) {
  return (language: Language): Words => languages[language];
}
