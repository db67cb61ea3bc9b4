/**
 * The worker in which the report is typeset: native code that works for a second or so at a stretch, away from the thread
 * that runs workshops. It is plain JavaScript so that it is the same file from the sources, in tests and beside the bundle.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const inPackage = (file, entry) => fileURLToPath(new URL(file, entry));
const archivo = import.meta.resolve("@expo-google-fonts/archivo/package.json");
const bricolage = import.meta.resolve("@expo-google-fonts/bricolage-grotesque/package.json");
const latin = import.meta.resolve("@embedpdf/fonts-latin");
const arabic = import.meta.resolve("@embedpdf/fonts-arabic");
const hebrew = import.meta.resolve("@embedpdf/fonts-hebrew");
const chinese = import.meta.resolve("@embedpdf/fonts-sc");
const korean = import.meta.resolve("@embedpdf/fonts-kr");
const devanagari = import.meta.resolve("@expo-google-fonts/noto-sans-devanagari/package.json");
const thai = import.meta.resolve("@expo-google-fonts/noto-sans-thai/package.json");
const emoji = import.meta.resolve("@expo-google-fonts/noto-emoji/package.json");

/** The faces that the template asks for, and behind them those that have the scripts which these lack. */
const fonts = [
  inPackage("./400Regular/Archivo_400Regular.ttf", archivo),
  inPackage("./600SemiBold/Archivo_600SemiBold.ttf", archivo),
  inPackage("./700Bold/Archivo_700Bold.ttf", archivo),
  inPackage("./800ExtraBold/BricolageGrotesque_800ExtraBold.ttf", bricolage),
  inPackage("../fonts/NotoSans-Regular.ttf", latin),
  inPackage("../fonts/NotoSans-Bold.ttf", latin),
  inPackage("../fonts/NotoNaskhArabic-Regular.ttf", arabic),
  inPackage("../fonts/NotoNaskhArabic-Bold.ttf", arabic),
  inPackage("../fonts/NotoSansHebrew-Regular.ttf", hebrew),
  inPackage("../fonts/NotoSansHebrew-Bold.ttf", hebrew),
  inPackage("../fonts/NotoSansHans-Regular.otf", chinese),
  inPackage("../fonts/NotoSansHans-Bold.otf", chinese),
  inPackage("../fonts/NotoSansKR-Regular.otf", korean),
  inPackage("../fonts/NotoSansKR-Bold.otf", korean),
  inPackage("./400Regular/NotoSansDevanagari_400Regular.ttf", devanagari),
  inPackage("./700Bold/NotoSansDevanagari_700Bold.ttf", devanagari),
  inPackage("./400Regular/NotoSansThai_400Regular.ttf", thai),
  inPackage("./700Bold/NotoSansThai_700Bold.ttf", thai),
  inPackage("./400Regular/NotoEmoji_400Regular.ttf", emoji),
  inPackage("./700Bold/NotoEmoji_700Bold.ttf", emoji),
];

/** The folder that the template may read from: its own. */
const workspace = fileURLToPath(new URL(".", import.meta.url));
const mainFileContent = readFileSync(new URL("./report.typ", import.meta.url), "utf8");
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fonts }], workspace });

parentPort?.on("message", ({ id, data, madeAt, as }) => {
  try {
    parentPort?.postMessage({ id, made: typeset(data, madeAt, as) });
  } catch (error) {
    parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});

/** `data` is JSON and reaches the template as a value: nothing in it is ever read as markup. */
function typeset(data, madeAt, as) {
  const result = compiler.compile({ mainFileContent, inputs: { data } });
  try {
    const document = result.result;
    if (!document) throw new Error(`The report could not be typeset: ${problems(result)}`);
    if (as === "svg") return compiler.svg(document);
    return compiler.pdf(document, { creationTimestamp: Math.floor(madeAt / 1000) });
  } finally {
    compiler.evictCache(0);
  }
}

function problems(result) {
  const diagnostics = result.takeDiagnostics();
  return diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : "no diagnostics";
}
