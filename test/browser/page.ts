import type { Browser, BrowserContext, Frame, Locator, Page } from "playwright-core";
import type { Outlet } from "../../src/workbench/page/outlet";
import { startBrowser } from "./chromium";
import { startServer, type RunningServer } from "./server";

export interface OpenWorkbench {
  readonly page: Page;
  readonly address: string;
  /** Addresses that were asked for outside the server, and what the page complained of. */
  readonly outside: readonly string[];
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

let server: RunningServer | undefined;
let browser: Browser | undefined;

/** Opens the built workbench in a real browser and waits until the add-in has registered its functions. */
export async function openWorkbench(
  viewport = { width: 1400, height: 900 },
): Promise<OpenWorkbench> {
  server ??= await startServer();
  browser ??= await startBrowser();
  const { address } = server;
  const context: BrowserContext = await browser.newContext({
    viewport,
    locale: "da-DK",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address))
      outside.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(address);
  await addinReady(page);
  return { page, address, outside, complaints, close: () => context.close() };
}

/** Ends the browser and the server when a file's tests are over. */
export async function closeAll(): Promise<void> {
  await browser?.close();
  server?.stop();
  [browser, server] = [undefined, undefined];
}

/** Waits until the add-in's functions are registered and the page has drawn. */
export async function addinReady(page: Page): Promise<void> {
  await page.getByRole("grid").waitFor();
  await page.waitForFunction(
    () => (window.udsatWorkbench as Outlet | undefined)?.functions().includes("CRITERIA"),
    undefined,
    { timeout: 30_000 },
  );
}

/** Begins an empty workbook in place of the sample, and waits until it stands on the page and the add-in has come to it. */
export async function newWorkbook(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ny", exact: true }).click();
  await page.getByRole("tab", { name: "Ark1", exact: true }).waitFor();
  await addinReady(page);
}

/** Goes to a cell through the name box, as a user does. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator(".name-box");
  await box.fill(address);
  await box.press("Enter");
}

/** Types into a cell and presses Enter. */
export async function typeIn(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What the cells show. */
export function texts(page: Page, address: string, sheet?: string): Promise<string[][]> {
  return page.evaluate(([a, s]) => (window.udsatWorkbench as Outlet).texts(a ?? "", s), [
    address,
    sheet,
  ] as const);
}

/** Pastes what another program put on the clipboard. */
export async function paste(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    ([plain, rich]) => {
      const data = new DataTransfer();
      data.setData("text/plain", plain);
      if (rich) data.setData("text/html", rich);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [text, html ?? ""] as const,
  );
}

/** The part of the pane's navigation that a page stands under; one that stands alone is opened by the part's own button. */
const PART: Readonly<Record<string, readonly [part: string, alone?: true]>> = {
  Overblik: ["Planen"],
  Tjekliste: ["Planen"],
  "Mål og milepæle": ["Planen"],
  Diagrammer: ["Planen"],
  Finansiering: ["Pengene", true],
  Kriterier: ["Områderne"],
  Udvikling: ["Områderne"],
  Udlejning: ["Områderne"],
  Værktøjskasse: ["Værktøjer"],
  Funktioner: ["Værktøjer"],
  Selvtest: ["Værktøjer"],
  Overview: ["The plan"],
  Checklist: ["The plan"],
  "Goals and milestones": ["The plan"],
  Charts: ["The plan"],
  Financing: ["The money", true],
  Criteria: ["The areas"],
  Development: ["The areas"],
  Letting: ["The areas"],
  Toolbox: ["Tools"],
  Functions: ["Tools"],
};

/** The pane's own frame, once its navigation stands in it. */
export async function paneOf(page: Page): Promise<Frame> {
  await page.frameLocator("iframe").getByRole("navigation").first().waitFor({ timeout: 60_000 });
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  if (!frame) throw new Error("The pane is not there.");
  return frame;
}

/** Opens a page of the pane through its navigation, as a user does: by a click, or by keyboard. */
export async function openPage(
  frame: Frame,
  name: string,
  press: (button: Locator) => Promise<void> = (button) => button.click(),
): Promise<void> {
  const [part = name, alone] = PART[name] ?? [];
  const navigation = frame.getByRole("navigation");
  const own = navigation.getByRole("button", { name, exact: true });
  if (alone || !(await own.isVisible()))
    await press(navigation.getByRole("button", { name: part, exact: true }));
  if (!alone) await press(own);
  await frame.getByRole("heading", { level: 1, name, exact: true }).waitFor({ timeout: 60_000 });
}
