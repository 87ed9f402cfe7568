import packageFile from "../../package.json";

/** The version of the whole product: package, manifest, changelog and version.json say the same, and a test holds them to it. */
export const VERSION: string = packageFile.version;
