// Answers on their way to another device. They are sealed under a code here: the service gets neither the code nor the key, and cannot
// read what it keeps. Package response.carried does the same for who goes step by step.

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 16;
const NONCE_BYTES = 12;
const PATIENCE = 30_000;

// The service takes no longer value of a field.
const PIECE = 12_000;

const bytesOf = (text) => new TextEncoder().encode(text);
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const toBase64 = (bytes) => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};
const fromBase64 = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (byte) => byte.charCodeAt(0));

/** Missing where a browser does not trust the connection. */
export const seals = () => Boolean(window.crypto?.subtle);

/** 80 random bits. */
export const freshCode = () => [...crypto.getRandomValues(new Uint8Array(LENGTH))].map((byte) => LETTERS[byte % 32]).join("");

/** Reads what a person typed or pasted: small letters, O for 0, I and L for 1, and whatever stands between. */
export const parse = (typed) => {
  const letters = typed.normalize("NFKC").toUpperCase().replace(/[^0-9A-Z]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return letters.length === LENGTH && [...letters].every((letter) => LETTERS.includes(letter)) ? letters : undefined;
};

export const grouped = (code) => code.match(/.{4}/g).join("-");

const keysOf = async (link, code) => {
  const root = await crypto.subtle.importKey("raw", bytesOf(code), "HKDF", false, ["deriveBits", "deriveKey"]);
  const from = (info) => ({ name: "HKDF", hash: "SHA-256", salt: bytesOf(link), info: bytesOf(`quickscan elders ${info}`) });
  const place = hex(new Uint8Array(await crypto.subtle.deriveBits(from("kenmerk"), root, 128)));
  const key = await crypto.subtle.deriveKey(from("sleutel"), root, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  return { place, key };
};

/** The outcome of a request: done (with what came), closed, refused (with a text), or failed when nothing was heard. */
const ask = async (link, path, fields) => {
  try {
    const response = await fetch(`/meedoen/${link}/elders/${path}`, {
      method: "POST",
      body: new URLSearchParams(fields),
      redirect: "error",
      signal: AbortSignal.timeout?.(PATIENCE),
      headers: { Accept: "application/json" },
    });
    if (response.status === 204) return { outcome: "done" };
    if (response.status === 410) return { outcome: "closed" };
    const said = await response.json();
    return response.ok ? { outcome: "done", ...said } : { outcome: "refused", status: response.status, text: said.text };
  } catch {
    return { outcome: "failed" };
  }
};

/** Leaves a record under a code. All take as much room; what does not fit was never typed in a page of ours. */
export const put = async (link, code, carried, room) => {
  const { place, key } = await keysOf(link, code);
  const text = bytesOf(JSON.stringify(carried));
  if (text.length > room) return { outcome: "refused" };
  const plain = new Uint8Array(room).fill(0x20);
  plain.set(text);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, plain));
  const content = toBase64([...nonce, ...sealed]);
  const pieces = content.match(new RegExp(`.{1,${PIECE}}`, "g")).map((piece) => ["inhoud", piece]);
  return ask(link, "pakket", [["kenmerk", place], ...pieces]);
};

const unseal = async (key, content) => {
  const bytes = fromBase64(content);
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes.slice(0, NONCE_BYTES) }, key, bytes.slice(NONCE_BYTES));
  return JSON.parse(new TextDecoder().decode(plain));
};

/** What is under a code, in `carried`; it stays there. */
export const get = async (link, code) => {
  const { place, key } = await keysOf(link, code);
  const got = await ask(link, "halen", { kenmerk: place });
  if (got.outcome !== "done") return got;
  let carried;
  try {
    carried = await unseal(key, got.inhoud);
  } catch {
    return { outcome: "damaged" };
  }
  if (!carried.steps) return { outcome: "done", carried };
  const { outcome, ...rest } = await ask(link, "stappen", { blad: carried.steps });
  return outcome === "done" ? { outcome, carried: { ...rest, steps: carried.steps } } : { outcome, ...rest };
};

/** Takes away what is under a code: it is here now. */
export const remove = async (link, code, carried) => {
  const { place } = await keysOf(link, code);
  return ask(link, "weg", carried?.steps ? { kenmerk: place, blad: carried.steps } : { kenmerk: place });
};
