import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import {
  closeAll,
  goTo,
  newWorkbook,
  openPage,
  openWorkbench,
  type OpenWorkbench,
  paneOf,
  paste,
  texts,
} from "./page";

jest.setTimeout(240_000);

const ACT = { timeout: 60_000 };

const HEAD =
  "År\tKommune\tBoligområde\tBeboere\tUden arbejde\tIkke-vestlige\tDømte\tGrundskole\tIndkomst";

/** Made-up figures of five years in one table: an area that leaves the list, and one under two names that may be one. */
const LISTS = [
  HEAD,
  ...[2013, 2014, 2015, 2016, 2017].flatMap((year, i) => [
    `${year}\tKolding\t${i % 2 === 0 ? "Skovparken/Skovvejen" : "Skovvejen/Skovparken mv."}\t1500\t${46 - i}\t60,1\t${year < 2014 ? "300" : "2,2"}\t${55 - 2 * i}\t61,2`,
    `${year}\tHorsens\t${i < 3 ? "Lundparken" : "Sundparken"}\t1300\t45,1\t61,5\t${year < 2014 ? "310" : "3,1"}\t54,2\t52,5`,
  ]),
].join("\n");

let bench: OpenWorkbench;
beforeEach(async () => (bench = await openWorkbench()));
afterEach(() => bench.close());
afterAll(closeAll);

/** Pastes the lists into a new workbook and follows them on the page "Udvikling". */
async function followed(page: Page): Promise<Frame> {
  await newWorkbook(page);
  await goTo(page, "A1");
  await paste(page, LISTS);
  await goTo(page, "A1");
  const frame = await paneOf(page);
  await openPage(frame, "Udvikling");
  await frame.getByRole("button", { name: "Brug det markerede" }).click(ACT);
  await frame.getByText("boligområder over 5 års lister, 2013-2017").first().waitFor(ACT);
  return frame;
}

const shot = async (page: Page, name: string): Promise<void> => {
  if (process.env.UDSAT_SHOTS)
    await page.screenshot({ path: `${process.env.UDSAT_SHOTS}/${name}.png` });
};

test("an analyst pastes five years, answers which names are one, sees an area's way and puts it on a sheet that remembers", async () => {
  const { page } = bench;
  let frame = await followed(page);
  // Two spellings in one municipality are one area without asking; one letter apart is a question.
  await frame.getByText("3 boligområder over 5 års lister").first().waitFor(ACT);
  await frame.getByRole("button", { name: /^Ja, samme: »(Lund|Sund)parken«/ }).click(ACT);
  await frame.getByText("2 boligområder over 5 års lister").first().waitFor(ACT);
  await frame.getByText("1 svar om navne er gemt i mappen").waitFor(ACT);
  await frame.getByText("Siden listen før er 0 kommet på og 0 gået af.").waitFor(ACT);
  await frame.getByRole("button", { name: /^Skovparken\/Skovvejen, Kolding/ }).click(ACT);
  await frame.getByText("Også skrevet: Skovvejen/Skovparken mv.").waitFor(ACT);
  const years = frame.getByRole("list", { name: "År for år" });
  expect(await years.getByRole("listitem").last().innerText()).toMatch(
    /^2017: ikke på listen\s+mangler 1; nærmest: Grundskole 3 under\./,
  );
  await frame.getByText("Fremskrivning, ikke en måling: 2018").waitFor(ACT);
  await frame
    .getByText(/ni gange af ti mellem/)
    .first()
    .waitFor(ACT);
  await shot(page, "development-area");
  await frame.getByRole("button", { name: "Indsæt arket Udvikling" }).click(ACT);
  await frame.getByText("Arket »Udvikling« er indsat med 10 rækker.").first().waitFor(ACT);
  const rows = await texts(page, "A49:H58", "Udvikling");
  expect(rows.map(([area, , year, list]) => [area, year, list]).slice(3, 6)).toEqual([
    ["Skovparken/Skovvejen", "2016", "ikke på listen"],
    ["Skovparken/Skovvejen", "2017", "ikke på listen"],
    ["Sundparken", "2013", "på listen"],
  ]);
  await shot(page, "development-sheet");
  if (process.env.UDSAT_SHOTS) {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Gem .xlsx" }).click();
    await (await saved).saveAs(`${process.env.UDSAT_SHOTS}/development.xlsx`);
  }
  // The answer lives in the workbook: a pane that is opened again has it, and the lists behind the sheet.
  await page.waitForTimeout(900);
  await frame.goto(frame.url());
  frame = await paneOf(page);
  await openPage(frame, "Udvikling");
  await frame.getByRole("button", { name: "Læs listerne bag arket Udvikling" }).click(ACT);
  await frame.getByText("2 boligområder over 5 års lister").first().waitFor(ACT);
  await frame.getByRole("button", { name: "Opdater arket Udvikling" }).click(ACT);
  await frame.getByText("Arket »Udvikling« er opdateret med 10 rækker.").first().waitFor(ACT);
  expect(bench.complaints).toEqual([]);
  expect(bench.outside).toEqual([]);
});

test.each(["light", "dark", "contrast"])(
  "the page has no accessibility finding in the theme %s, also at 320 px",
  async (theme) => {
    const { page } = bench;
    await page.locator(".choice select").nth(1).selectOption(theme);
    const frame = await followed(page);
    await frame.getByRole("button", { name: /^Skovparken\/Skovvejen, Kolding/ }).click(ACT);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>("aside.pane")?.style.setProperty("width", "320px"),
    );
    await frame.getByText("Fremskrivning, ikke en måling: 2018").waitFor(ACT);
    await frame.evaluate(axe.source);
    const found = await frame.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe
        .run()
        .then((results) =>
          results.violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
          ),
        ),
    );
    expect(found).toEqual([]);
    expect(
      await frame.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true);
    await shot(page, `development-${theme}`);
  },
);
