import type { NativeBridge } from "./bridge-message";
import { customFunctions, dressOffice, type OfficeFacts } from "./office";

/** The globals that an add-in sees. */
export interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

export interface ClientOptions {
  readonly bridge: NativeBridge;
  readonly facts: OfficeFacts;
  readonly register: (id: string, run: (...args: unknown[]) => unknown) => void;
}

type Scope = Record<string | symbol, unknown>;
type Loader = (scope: object) => void;

const loaders = new Map<string, Loader>();

/**
 * Compiles Microsoft's client as it is, in the caller's own realm (its checks for plain objects compare prototypes), so that
 * it can be run as often as there are workbooks. Whatever it declares lands in the scope it is given, not in the globals.
 */
function loaderOf(source: string): Loader {
  const known = loaders.get(source);
  if (known) return known;
  // The client is to run as it is, as often as there are workbooks: there is no other way in one realm.
  // oxlint-disable-next-line typescript/no-implied-eval
  const made = new Function("__scope", `with (__scope) {\n${source}\n}`) as Loader;
  loaders.set(source, made);
  return made;
}

/** The least of a browser that the client asks for while it loads. */
function pretendWindow(): Scope {
  const nothing = (): void => undefined;
  const scope: Scope = {
    location: {
      href: "http://localhost/",
      protocol: "http:",
      host: "localhost",
      hostname: "localhost",
      origin: "http://localhost",
      pathname: "/",
      search: "",
      hash: "",
    },
    navigator: { userAgent: "Node", language: "da-DK", platform: "" },
    document: {
      readyState: "complete",
      URL: "http://localhost/",
      createElement: () => ({}),
      getElementsByTagName: () => [],
      addEventListener: nothing,
      removeEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    Promise,
    setTimeout,
    clearTimeout,
    console,
  };
  scope.window = scope.self = scope;
  return scope;
}

/** Words of the language itself are never the window's; the client asks for them all the time. */
const LANGUAGE = new Set([
  "Array",
  "Boolean",
  "Date",
  "Error",
  "JSON",
  "Math",
  "Number",
  "Object",
  "RegExp",
  "String",
  "isNaN",
  "parseInt",
  "undefined",
]);

/** Runs the client's own file in a scope of its own, connected to the bridge, and gives the globals it made. */
export function runClient(source: string, options: ClientOptions): ClientGlobals {
  const scope = pretendWindow();
  scope._richApiNativeBridge = options.bridge;
  scope.CustomFunctions = customFunctions(options.register);
  const caught = new Proxy(scope, {
    has: (target, name) =>
      typeof name === "string" &&
      !LANGUAGE.has(name) &&
      name !== "__scope" &&
      (name in target || !(name in globalThis)),
    get: (target, name) => (name === Symbol.unscopables ? undefined : target[name]),
  });
  loaderOf(source)(caught);
  dressOffice(scope, options.facts, Promise.resolve());
  return scope as unknown as ClientGlobals;
}
