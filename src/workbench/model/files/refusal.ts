/** Why a file is not opened; each has a sentence of its own in the page's words. */
export type FileFault =
  | "fileEncrypted"
  | "fileOldExcel"
  | "fileBinary"
  | "fileText"
  | "fileWord"
  | "filePowerPoint"
  | "fileOpenDocument"
  | "filePdf"
  | "fileEmpty"
  | "fileDamaged"
  | "fileTooLarge"
  | "fileTooSlow"
  | "fileMerges"
  | "fileCells"
  | "fileUnknown";

/** A file that is not opened. Nothing was changed when it is thrown; `detail` names the part or the number that decided. */
export class FileRefusal extends Error {
  readonly code: FileFault;
  readonly detail: string;

  constructor(code: FileFault, detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "FileRefusal";
    this.code = code;
    this.detail = detail;
  }
}
