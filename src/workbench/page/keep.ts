/** Work that is kept in the browser until it is saved as a file. */
export interface Kept {
  readonly tab: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const DATABASE = "udsat-workbench";
const STORE = "work";
const CHANNEL = "udsat-workbench";
const TAB = "udsat.workbench.tab";
/** How long another tab has for its answer. */
const ANSWER = 200;

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "tab" });
  return (await finished(opening)).transaction(STORE, mode).objectStore(STORE);
}

interface Word {
  readonly kind: "who" | "here";
  readonly tab: string;
  readonly page: string;
}

/** What the browser remembers of this tab's work, and whether other tabs are open. */
export interface Keeper {
  /** The newest work that no open tab owns, if there is any. */
  left(): Promise<Kept | undefined>;
  /** False where the browser has no room or gives no permission. */
  keep(name: string, bytes: Uint8Array): Promise<boolean>;
  forget(tab?: string): Promise<void>;
  onOther(hear: () => void): void;
}

/** The wall clock by the page's own timer. */
const now = (): number => performance.timeOrigin + performance.now();

const fresh = (): string => `${Math.round(now())}-${Math.random().toString(36).slice(2)}`;

function tabId(): string {
  try {
    const known = sessionStorage.getItem(TAB) ?? fresh();
    sessionStorage.setItem(TAB, known);
    return known;
  } catch {
    return fresh();
  }
}

/** Each tab keeps work of its own; a tab that was copied with its storage takes a new name. */
export function createKeeper(): Keeper {
  let tab = tabId();
  const page = fresh();
  const open = new Set<string>();
  const others: (() => void)[] = [];
  let met = false;
  const channel =
    typeof BroadcastChannel === "function" ? new BroadcastChannel(CHANNEL) : undefined;
  const say = (kind: Word["kind"]): void =>
    channel?.postMessage({ kind, tab, page } satisfies Word);
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.page === page) return;
      if (data.kind === "who") say("here");
      else if (data.tab === tab) {
        tab = fresh();
        try {
          sessionStorage.setItem(TAB, tab);
        } catch {
          // Without storage the name lasts as long as the page.
        }
      }
      if (data.kind === "here") open.add(data.tab);
      met = true;
      for (const hear of others) hear();
    };
  say("who");
  return {
    left: async () => {
      await new Promise((resolve) => setTimeout(resolve, ANSWER));
      try {
        const all = (await finished((await store("readonly")).getAll())) as Kept[];
        return all.filter((one) => !open.has(one.tab)).sort((a, b) => b.at - a.at)[0];
      } catch {
        return undefined;
      }
    },
    keep: async (name, bytes) => {
      try {
        await finished(
          (await store("readwrite")).put({ tab, name, bytes, at: now() } satisfies Kept),
        );
        return true;
      } catch {
        return false;
      }
    },
    forget: async (which = tab) => {
      try {
        await finished((await store("readwrite")).delete(which));
      } catch {
        // What cannot be reached was not kept either.
      }
    },
    onOther: (hear) => {
      others.push(hear);
      if (met) hear();
    },
  };
}
