import { nameKey, sameness } from "../../../../src/criteria/judge/history/names";

describe("one spelling: nothing but the way of writing differs", () => {
  test.each([
    // "And others" says nothing of which area it is.
    ...["mv", "mv.", "m.v.", "m. v.", "m v", "mfl", "mfl.", "m.fl.", "m. fl.", "m fl"].map(
      (others) => [`Vollsmose ${others}`, "Vollsmose", "Odense"],
    ),
    ["Vollsmose med flere", "Vollsmose", "Odense"],
    ["Vollsmose med videre", "Vollsmose", "Odense"],
    ["Vollsmose, m.fl.", "Vollsmose", "Odense"],
    ["Vollsmose/mv.", "Vollsmose", "Odense"],
    ["Korsløkkeparken mv. Øst", "Korsløkkeparken Øst", "Odense"],
    ["Korsløkkeparken Øst mv.", "Korsløkkeparken Øst", "Odense"],
    // Short for gammel and store.
    ["Gl Jennumparken", "Gammel Jennumparken", "Randers"],
    ["Gl. Jennumparken", "Gammel Jennumparken", "Randers"],
    ["St Torv", "Store Torv", "Aarhus"],
    ["St. Torv", "Store Torv", "Aarhus"],
    // An area is an area.
    ["Stengårdsvej kvarteret", "Stengårdsvej", "Esbjerg"],
    ["Glarbjergvej området", "Glarbjergvej", "Randers"],
    ["Glarbjergvej-omraadet", "Glarbjergvej", "Randers"],
    ["Vapnagård-bebyggelsen", "Vapnagård", "Helsingør"],
    // Signs between and around the words.
    ["Løget (By)", "Løget By", "Vejle"],
    ["Høje-Gladsaxe", "Høje Gladsaxe", "Gladsaxe"],
    ["Skovvejen/Skovparken", "Skovparken/Skovvejen", "Kolding"],
    ["Gellerupparken & Toveshøj", "Gellerupparken/Toveshøj", "Aarhus"],
    ["Gellerupparken og Toveshøj", "Gellerupparken/Toveshøj", "Aarhus"],
    ["Gellerupparken; Toveshøj", "Gellerupparken+Toveshøj", "Aarhus"],
    // The municipality's own name.
    ["Ringparken, Slagelse", "Ringparken", "Slagelse"],
    ["Ringparken/Slagelse", "Ringparken", "Slagelse Kommune"],
    ["Odense Vollsmose", "Vollsmose", "Odense"],
    ["København Mjølnerparken", "Mjølnerparken", "Københavns Kommune"],
    ["Esbjerg Stengårdsvej", "Stengårdsvej", "Ny Esbjerg Kommune"],
    ["Ringparken, Randers", "Ringparken", "Randers Kommune"],
    ["Glarbjergvej, Randers Nord", "Glarbjergvej Nord", "Randers"],
    ["Sundparken, Horsens", "Sundparken", "Horsens"],
    // A direction or a number alone is of the part before.
    ["Vollsmose, 12", "Vollsmose 12", "Odense"],
    ["Nørrevang, II", "Nørrevang II", "Silkeborg"],
  ])("»%s« is »%s« (%s)", (one = "", other = "", town = "") => {
    expect(nameKey(one, town).text).toBe(nameKey(other, town).text);
  });

  test.each([
    ["Vollsmose", "Vollsmose Nord", "Odense"],
    ["Mvborgen", "Borgen", "Odense"],
    ["Gellerupparken Toveshøj", "Gellerupparken/Toveshøj", "Aarhus"],
  ])("»%s« is spelled otherwise than »%s« (%s)", (one, other, town) => {
    expect(nameKey(one, town).text).not.toBe(nameKey(other, town).text);
  });
});

describe("whether two names of one municipality are of one area", () => {
  test.each([
    // Every part of the shorter name is in the longer.
    ["Toveshøj", "Gellerupparken/Toveshøj", "same"],
    ["Vestparken", "Gellerupparken/Vestparken", "same"],
    ["Toveshøj/Bispehaven", "Gellerupparken/Toveshøj", null],
    ["Søstjernevej", "Søstjerneparken/Søstjernevej", "same"],
    ["Elmevej", "Ellevej/Elmevej", "same"],
    ["Roselundvej/Søstjernevej", "Roselundvej/Roselunvej/Søstjerneparken", "same"],
    // Another ending on the same long stem is a question, on a short one another place; so is a stem without an ending.
    ["Resedavej", "Resedaparken", "maybe"],
    ["Vejlegårdsparken", "Vejlegårdsvej", "maybe"],
    ["Byparken", "Byvej", null],
    ["Rosenhøj", "Rosenhøjparken", null],
    ["Rosenhøjparken", "Rosenhøj", null],
    ["Rosenhøj", "Rosenhøjparken/Toveshøj", null],
    ["Rosenhøjparken", "Rosenhøj/Toveshøj", null],
    ["Resedavej", "Resedaparken/Toveshøj", "maybe"],
    // One letter for another: a question from seven letters on.
    ["Elmevej", "Ellevej", "maybe"],
    ["Bakken", "Bakker", null],
    ["Elmevej", "Elmvej", "maybe"],
    ["Elmvej", "Elmevej", "maybe"],
    ["Resedavej", "Resdavej", "maybe"],
    ["Resedavej", "Rosedvej", null],
    // Two letters: a question from twelve letters on.
    ["Rosenlundvej", "Rosanlandvej", "maybe"],
    ["Rosenlundvej", "Rosnlunvej", "maybe"],
    ["Rosenlundvej", "Rasanlandvej", null],
    ["Roselundvej", "Rosalandvej", null],
    // One letter left out of a long word is a slip.
    ["Roselundvej", "Roselunvej", "same"],
    ["Skovhusvej", "Skovhuvej", "maybe"],
    // A name that says nothing is no area's.
    ["m.fl.", "Vollsmose", null],
    ["m.fl.", "mv.", null],
  ] as const)("»%s« and »%s«: %s", (one, other, expected) => {
    expect(sameness(nameKey(one, "Aarhus"), nameKey(other, "Aarhus"))).toBe(expected);
  });

  test("an area of its municipality's own name keeps it", () => {
    expect(sameness(nameKey("Ishøj", "Ishøj"), nameKey("Ishøj mv.", "Ishøj"))).toBe("same");
    expect(sameness(nameKey("Ishøj", "Ishøj"), nameKey("Vejleåparken", "Ishøj"))).toBeNull();
  });
});

test("whichever of two names comes first, they are as much alike", () => {
  const key = (name: string) => nameKey(name, "Aarhus");
  const [one, other] = [key("Elmevej/Ellevej"), key("Elmevej/Torvet")];
  expect([sameness(one, other), sameness(other, one)]).toEqual([null, null]);
  const [long, slip] = [key("Gellerupparken/Toveshøj"), key("Toveshøj/Gelerupparken")];
  expect([sameness(long, slip), sameness(slip, long)]).toEqual(["same", "same"]);
});
