import { zip } from "@cj-tech-master/excelts/archive";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A zip file of the given parts. */
export async function packed(parts: Readonly<Record<string, string | Uint8Array>>) {
  const archive = zip();
  for (const [name, content] of Object.entries(parts)) archive.add(name, content);
  return archive.bytes();
}

const relation = (id: string, kind: string, target: string, base = OFFICE): string =>
  `<Relationship Id="${id}" Type="${base}/${kind}" Target="${target}"/>`;

export const relationships = (...all: string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;

/** A workbook as another program writes it: odd names of parts, and much that the workbench does not know. */
export function foreignParts(): Record<string, string> {
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/bog.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/ark/nord.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/ark/syd.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/stil.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/tekst.xml" ContentType="${TYPES}.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${TYPES}.calcChain+xml"/></Types>`,
    "_rels/.rels": relationships(
      relation("rId1", "officeDocument", "xl/bog.xml"),
      relation("rId2", "custom-properties", "docProps/custom.xml"),
    ),
    "docProps/custom.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Sag"><vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">2026-1</vt:lpwstr></property></Properties>`,
    "xl/bog.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="DenneBog"/><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="aGFzaA==" workbookSaltValue="c2FsdA==" workbookSpinCount="100000" lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Nord" sheetId="4" r:id="rId7"/><sheet name="Syd" sheetId="9" r:id="rId8"/></sheets><definedNames><definedName name="Sats" comment="fra loven">Nord!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    "xl/_rels/bog.xml.rels": relationships(
      relation("rId7", "worksheet", "ark/nord.xml"),
      relation("rId8", "worksheet", "/xl/ark/syd.xml"),
      relation("rId9", "styles", "stil.xml"),
      relation("rId10", "sharedStrings", "tekst.xml"),
      relation("rId11", "calcChain", "calcChain.xml"),
      relation(
        "rId12",
        "vbaProject",
        "vbaProject.bin",
        "http://schemas.microsoft.com/office/2006/relationships",
      ),
      relation("rId13", "customXml", "../customXml/item1.xml"),
    ),
    "customXml/item1.xml": "<sag><nummer>7</nummer></sag>",
    "xl/vbaProject.bin": "makro",
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="B1" i="4"/></calcChain>`,
    "xl/tekst.xml": `${HEAD}<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>Ledige</t></si><si><r><rPr><b/></rPr><t>Fed</t></r><r><t xml:space="preserve"> tekst</t></r></si></sst>`,
    "xl/stil.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; kr&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Georgia"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="1" applyFont="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Kommunens overskrift" xfId="1"/></cellStyles></styleSheet>`,
    "xl/ark/nord.xml": `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr codeName="Ark4"/><dimension ref="A1:C3"/><sheetData><row r="1"><c r="A1" s="1"><v>12.5</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>25</v></c><c r="C1" s="2" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row><row r="3"><c r="A3" t="s"><v>0</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" objects="1"/><pageMargins left="0.3" right="0.3" top="0.4" bottom="0.4" header="0.1" footer="0.1"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups/></ext></extLst></worksheet>`,
    "xl/ark/syd.xml": `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>Nord!A1+1</f><v>13.5</v></c></row></sheetData><phoneticPr fontId="1"/></worksheet>`,
  };
}
