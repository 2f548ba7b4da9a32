import { createHash, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "../tools/bootstrap/plain-error.mjs";
import { run } from "../tools/bootstrap/run.mjs";

/** A key with its certificate. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** What a browser that is to trust exactly this certificate is told. */
  readonly keyHash: string;
}

/** Makes a certificate for this machine, good for two days, and writes it into a folder. */
export async function makeCertificate(folder: string): Promise<Certificate> {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc"];
  const names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  const args = ["req", "-x509", ...kind, "-keyout", key, "-out", cert, "-days", "2", ...names];
  const { code, output } = await run("openssl", args);
  if (code === 127) {
    throw new PlainError(
      "The benchmark needs the command openssl for a certificate. Install it and run this again.",
    );
  }
  if (code !== 0) throw new PlainError(`${output}\nopenssl could not make a certificate.`);
  const made = readFileSync(cert);
  const publicKey = new X509Certificate(made).publicKey.export({ type: "spki", format: "der" });
  const keyHash = createHash("sha256").update(publicKey).digest("base64");
  return { key: readFileSync(key), cert: made, keyHash };
}
