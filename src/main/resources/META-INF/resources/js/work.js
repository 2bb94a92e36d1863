// The sum that is asked of each device while more comes in than people send: a number with which a hash begins with zeros. Where a browser
// cannot calculate hashes, one waits.

const AT_ONCE = 512;

const encoder = new TextEncoder();

const isSolved = (hash, bits) => {
  const bytes = new Uint8Array(hash);
  const whole = bits >> 3;
  return bytes.subarray(0, whole).every((byte) => byte === 0) && bytes[whole] >> (8 - (bits & 7)) === 0;
};

const search = async (text, bits) => {
  for (let from = 0; ; from += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, place) => from + place);
    const hashes = await Promise.all(numbers.map((number) => crypto.subtle.digest("SHA-256", encoder.encode(`${text} ${number}`))));
    const found = hashes.findIndex((hash) => isSolved(hash, bits));
    if (found >= 0) return String(from + found);
  }
};

/** Puts what is asked into a sheet that is sent again, once it is done. */
export const work = async (sheet, { text, bits, patience }) => {
  sheet.set("opgave", text);
  if (globalThis.crypto?.subtle) sheet.set("bewijs", await search(text, bits));
  else await new Promise((resolve) => setTimeout(resolve, (patience + 1) * 1000));
};
