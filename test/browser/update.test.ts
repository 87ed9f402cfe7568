import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "./chromium";
import { addinReady, openPage, paneOf, texts, typeIn } from "./page";
import { type RunningServer, startServer } from "./server";

jest.setTimeout(240_000);

const ACT = { timeout: 60_000 };
const UPDATED = "Udsat er opdateret; luk ruden og åbn den igen.";

let folder: string;
let site: string;
let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => (browser = await startBrowser()));
afterAll(() => browser.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "udsat-update-"));
  site = join(folder, "site");
  // The server takes Microsoft's client from what npm installed.
  symlinkSync(resolve(__dirname, "../../node_modules"), join(folder, "node_modules"), "junction");
  cpSync(process.env.UDSAT_DIST ?? resolve(__dirname, "../../dist"), site, { recursive: true });
  server = await startServer(site);
  page = await browser.newPage({ locale: "da-DK" });
  await page.goto(server.address);
  await addinReady(page);
});
afterEach(async () => {
  await page.close();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The site gets a newer release under the open pane, with or without the pieces of the one before. */
function update(keepPieces: boolean): void {
  const version = join(site, "version.json");
  writeFileSync(
    version,
    readFileSync(version, "utf8").replace(/"version": "[^"]+"/, '"version": "9.0.0"'),
  );
  if (keepPieces) return;
  for (const name of readdirSync(join(site, "pane"))) rmSync(join(site, "pane", name));
}

test("an open pane that meets a newer site says so where it lacks a piece, and nothing typed or calculated is lost", async () => {
  const frame = await paneOf(page);
  await openPage(frame, "Værktøjskasse");
  await frame.getByRole("searchbox").fill("lektie");
  await typeIn(page, "J2", "8120");
  update(false);

  await openPage(frame, "Udlejning");
  await frame.getByText(UPDATED, { exact: true }).waitFor(ACT);
  expect(await frame.getByRole("button", { name: "Prøv igen" }).count()).toBe(0);

  await openPage(frame, "Værktøjskasse");
  expect(await frame.getByRole("searchbox").inputValue()).toBe("lektie");
  expect(await texts(page, "J2")).toEqual([["8120"]]);
  await typeIn(page, "J3", "=UDSAT.TARGET.PROGRESS(50;40;45)");
  expect(await texts(page, "J3")).toEqual([["0,5"]]);
});

test("where the pieces of the release before stay beside the new ones, an open pane goes on", async () => {
  const frame = await paneOf(page);
  update(true);
  await openPage(frame, "Udlejning");
  await frame.getByRole("heading", { level: 1, name: "Udlejning" }).waitFor(ACT);
  expect(await frame.getByText(UPDATED, { exact: true }).count()).toBe(0);
});
