import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ComponentType } from "react";
import type { LettingActions } from "../../../src/letting/page/actions";
import type { Language } from "../../../src/core/words/language";
import { App } from "../../../src/app/pane/App";
import { type Keeper, KeptRegion } from "../../../src/pane/kept";
import { LanguageContext } from "../../../src/pane/useWords";
import { LettingPage } from "../../../src/letting/page/LettingPage";

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);

function show(Content: ComponentType<{ readonly language: Language }>, language: Language = "da") {
  const page = {
    id: "page",
    title: { da: "Side", en: "Page" },
    load: () => Promise.resolve({ default: Content }),
  };
  return render(
    <LanguageContext.Provider value={language}>
      <App pages={[page]} language={language} inExcel />
    </LanguageContext.Provider>,
  );
}

async function clean(container: HTMLElement): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
}

const stage = () =>
  ({
    write: jest.fn(() => Promise.resolve({ ok: true, value: "Udlejning" } as const)),
  }) satisfies LettingActions;

describe("letting", () => {
  const page = (language: Language = "da", actions: LettingActions = stage()) =>
    show(({ language: spoken }) => <LettingPage language={spoken} actions={actions} />, language);
  const answer = (rule: string): string =>
    screen.getByRole("button", { name: rule }).closest("li")?.textContent ?? "";

  test("guesses nothing: without facts every rule is open, and names what is missing", async () => {
    page();
    expect(await screen.findByText("0 ja, 0 nej, 10 kan ikke afgøres.")).toBeVisible();
    expect(answer("Kombineret udlejning")).toContain(
      "en oplysning, der mangler: beboere, uden for arbejdsmarkedet.",
    );
  });

  test("judges as the facts are typed, with a decimal comma, and 40 is at least 40 but not over it", async () => {
    page();
    await userEvent.type(
      await screen.findByRole("textbox", { name: /Uden for arbejdsmarkedet/ }),
      "40,0",
    );
    await userEvent.type(screen.getByRole("textbox", { name: /^Beboere i/ }), "1.000");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: /Står området på listen/ }),
      "Ja",
    );
    expect(answer("Kombineret udlejning")).toContain("Ja");
    expect(answer("Friholdt for boligsocial anvisning (København)")).toMatch(
      /Eksempel.*ville ikke være omfattet/,
    );
    expect(answer("Anvisning af flygtninge og nyligt løsladte")).toContain("Nej");
    await userEvent.click(screen.getByRole("button", { name: "Ryd oplysningerne" }));
    expect(screen.getByText("0 ja, 0 nej, 10 kan ikke afgøres.")).toBeVisible();
  });

  test("says at exactly half that the toolbox leaves it out and the statute does not", async () => {
    page();
    await userEvent.type(await screen.findByRole("textbox", { name: /samlet aftale \(pct/ }), "50");
    expect(answer("Fælles aftale: kommunen beslutter for alle")).toContain("Nej");
    expect(answer("Fælles aftale: ministeren godkender")).toContain(
      "hverken et flertal eller mindre end halvdelen",
    );
  });

  test("tells at its field what cannot be read, and takes it for not known", async () => {
    page();
    const field = await screen.findByRole("textbox", { name: /^Beboere i/ });
    await userEvent.type(field, "2,44");
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(/»2,44« kan ikke læses som et helt tal som 2\.440/),
    );
    expect(answer("Kombineret udlejning")).toContain("Kan ikke afgøres");
  });

  test("shows the deciding words with their source and how sure they are", async () => {
    page();
    await userEvent.click(await screen.findByRole("button", { name: "Kombineret udlejning" }));
    expect(
      screen.getByText(/der bor mindst 1\.000 beboere i afdelingerne tilsammen.*§ 51 b, stk\. 3/),
    ).toBeVisible();
    expect(screen.getAllByText(/efter en sekundær kilde/)[0]).toBeVisible();
    expect(screen.getByRole("link", { name: /BL informerer 4912/ })).toHaveAttribute(
      "href",
      expect.stringMatching(/^https:\/\/bl\.dk\//),
    );
  });

  test.each(["da", "en"] as const)(
    "has no accessibility finding in %s, with an error and a rule open",
    async (language) => {
      const { container } = page(language);
      await userEvent.type((await screen.findAllByRole("textbox"))[0] as HTMLElement, "mange");
      await userEvent.click(
        screen.getByRole("button", {
          name: language === "da" ? "Kombineret udlejning" : /^Combined letting/,
        }),
      );
      await clean(container);
    },
  );

  test("counts in dwellings: what is allowed, used, left, and over by how many", async () => {
    page();
    await userEvent.type(await screen.findByRole("textbox", { name: "Ledige boliger i år" }), "12");
    await userEvent.type(
      screen.getByRole("textbox", { name: "Lejet ud via annoncering i år" }),
      "7",
    );
    expect(answer("Annoncering")).toContain("7 af 12: 1 over halvdelen");
    const table = screen.getByRole("table", { name: "Udlejning talt i boliger" });
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)),
    ).toContainEqual(["Annoncering", "6", "7", "0", "1"]);
  });

  test("says of homes that cannot be right what to correct, and shows no number that rests on them", async () => {
    page();
    await userEvent.type(await screen.findByRole("textbox", { name: "Ledige boliger i år" }), "12");
    await userEvent.type(
      screen.getByRole("textbox", { name: "Lejet ud ved kommunal anvisning i år" }),
      "13",
    );
    expect(answer("Kommunal anvisning op til 100 pct.")).toMatch(
      /13 boliger er lejet ud efter reglerne, men kun 12 er blevet ledige\. Ret et af tallene\./,
    );
    const table = screen.getByRole("table", { name: "Udlejning talt i boliger" });
    expect(table.textContent).toContain("Kommunal anvisning op til 100 pct.1213––");
  });

  test("keeps what was typed in the workbook under its own key, and shows it when the page is opened again", async () => {
    const kept = new Map<string, unknown>();
    const keeper: Keeper = {
      read: () => Promise.resolve(Object.fromEntries(kept)),
      write: (key, value) => Promise.resolve(void kept.set(key, value)),
      watch: () => () => undefined,
    };
    const form = (
      <KeptRegion keeper={keeper}>
        <LettingPage language="da" actions={stage()} />
      </KeptRegion>
    );
    const first = render(form);
    await userEvent.type(await screen.findByRole("textbox", { name: /^Beboere i/ }), "2.440");
    await waitFor(() => expect(kept.get("letting.facts")).toMatchObject({ residents: "2.440" }));
    first.unmount();
    render(form);
    await waitFor(() =>
      expect(screen.getByRole("textbox", { name: /^Beboere i/ })).toHaveValue("2.440"),
    );
  });

  test("writes the answers on a sheet with the facts they rest on, and says where", async () => {
    const actions = stage();
    page("da", actions);
    await userEvent.type(await screen.findByRole("textbox", { name: /^Beboere i/ }), "2.440");
    await userEvent.click(screen.getByRole("button", { name: "Skriv svarene på et ark" }));
    expect((await screen.findAllByText("Svarene står på arket »Udlejning«."))[0]).toBeVisible();
    expect(actions.write).toHaveBeenCalledWith(
      expect.objectContaining({ facts: [["residents", "2.440"]] }),
    );
  });

  test("lists the rules that have come since, with their words and no answer", async () => {
    page();
    expect(
      await screen.findByRole("region", { name: "Regler, der er kommet til siden" }),
    ).toHaveTextContent(/§ 51 c.*skal boligorganisationen afvise boligsøgende.*§ 59, stk\. 7/);
  });
});
