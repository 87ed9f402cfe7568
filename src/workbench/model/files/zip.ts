import { FileRefusal } from "./refusal";

/** What a file may hold before it is refused: a small file can be made to fill all memory. */
export interface Limits {
  /** Bytes of all parts together, unpacked. */
  readonly total: number;
  readonly parts: number;
  /** Cells under merged ones, on all sheets. */
  readonly merged: number;
  /** Bytes of the file itself. */
  readonly file: number;
  /** Cells on all sheets: each takes some hundred bytes of memory, however few it takes in the file. */
  readonly cells: number;
  /** Elements of all parts that are XML. */
  readonly elements: number;
}

export const LIMITS: Limits = {
  total: 250 * 1024 * 1024,
  parts: 20_000,
  merged: 500_000,
  file: 100 * 1024 * 1024,
  cells: 3_000_000,
  elements: 15_000_000,
};

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;

/** The parts of a zip file by name, unpacked. What is said of their sizes is checked first, and held to while they are unpacked. */
export async function readZip(
  bytes: Uint8Array,
  limits: Limits = LIMITS,
): Promise<Map<string, Uint8Array>> {
  if (bytes.length > limits.file) throw new FileRefusal("fileTooLarge", megabytes(bytes.length));
  const entries = directory(bytes);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > limits.parts || total > limits.total)
    throw new FileRefusal("fileTooLarge", megabytes(total));
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    try {
      parts.set(entry.name, await unpacked(bytes, entry));
    } catch (error) {
      // A picture that cannot be unpacked is no reason to lose the rest: it goes back as it came.
      if (/\.(?:xml|rels|vml)$/i.test(entry.name)) throw error;
    }
  }
  return parts;
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

function directory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = -1;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--)
    if (view.getUint32(at, true) === END) {
      end = at;
      break;
    }
  if (end < 0) throw new FileRefusal("fileDamaged", "zip");
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  const names = new TextDecoder();
  try {
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== DIRECTORY) break;
      const [name, extra, comment] = [28, 30, 32].map((from) => view.getUint16(at + from, true));
      if (name === undefined || extra === undefined || comment === undefined) break;
      if (view.getUint16(at + 8, true) & ENCRYPTED) throw new FileRefusal("fileEncrypted");
      entries.push({
        name: names.decode(bytes.subarray(at + 46, at + 46 + name)).replace(/\\/g, "/"),
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + name + extra + comment;
    }
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal("fileDamaged", "zip");
  }
  if (entries.length === 0) throw new FileRefusal("fileDamaged", "zip");
  return entries;
}

async function unpacked(bytes: Uint8Array, entry: Entry): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL)
    throw new FileRefusal("fileDamaged", entry.name);
  const start =
    entry.offset +
    30 +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new FileRefusal("fileDamaged", entry.name);
  const out = new Uint8Array(entry.size);
  let filled = 0;
  try {
    const stream = new Blob([packed as BlobPart])
      .stream()
      .pipeThrough(new DecompressionStream("deflate-raw"));
    const reader = stream.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      if (filled + step.value.length > out.length) {
        await reader.cancel();
        throw new FileRefusal("fileDamaged", entry.name);
      }
      out.set(step.value, filled);
      filled += step.value.length;
    }
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal("fileDamaged", entry.name);
  }
  if (filled !== entry.size) throw new FileRefusal("fileDamaged", entry.name);
  return out;
}
