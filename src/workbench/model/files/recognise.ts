import { Package } from "./opc";
import { FileRefusal, type FileFault } from "./refusal";
import { weigh } from "./weigh";
import { LIMITS, readZip, type Limits } from "./zip";

const latin = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** Whether the bytes hold a name as old Office files write names, two bytes a sign. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((sign) => [sign.charCodeAt(0), 0]);
  outer: for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) continue outer;
    return true;
  }
  return false;
}

/** What a file that is no zip file is. */
function unzipped(bytes: Uint8Array): FileFault {
  const head = latin(bytes.subarray(0, 8));
  if (head.startsWith("\xd0\xcf\x11\xe0")) {
    if (holdsName(bytes, "EncryptedPackage")) return "fileEncrypted";
    if (holdsName(bytes, "WordDocument")) return "fileWord";
    if (holdsName(bytes, "PowerPoint Document")) return "filePowerPoint";
    return holdsName(bytes, "Workbook") || holdsName(bytes, "Book")
      ? "fileOldExcel"
      : "fileUnknown";
  }
  if (head.startsWith("%PDF")) return "filePdf";
  if (head.startsWith("{\\rtf")) return "fileWord";
  if (/^\x09[\x00\x02\x04\x08]/.test(head)) return "fileOldExcel";
  const start = bytes.subarray(0, 4096);
  const signs = start.filter((byte) => byte === 9 || byte === 10 || byte === 13 || byte >= 32);
  return signs.length >= start.length * 0.98 ? "fileText" : "fileUnknown";
}

const KINDS: readonly (readonly [RegExp, FileFault])[] = [
  [/ms-excel\.sheet\.binary/, "fileBinary"],
  [/wordprocessingml|ms-word/, "fileWord"],
  [/presentationml|ms-powerpoint/, "filePowerPoint"],
];

/** The parts of a workbook's file; refuses everything that is none, each with its own reason. */
export async function openPackage(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Package> {
  if (bytes.length === 0) throw new FileRefusal("fileEmpty");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileRefusal(unzipped(bytes));
  const parts = await readZip(bytes, limits);
  weigh(parts, limits);
  const file = new Package(parts);
  const { main } = file;
  if (main === undefined || !file.named(main))
    throw new FileRefusal(
      file.text("mimetype")?.includes("opendocument") ? "fileOpenDocument" : "fileDamaged",
      "_rels/.rels",
    );
  const type = file.contentType(main) ?? "";
  const other = KINDS.find(([pattern]) => pattern.test(type));
  if (other) throw new FileRefusal(other[1]);
  return file;
}
