// A copy of a report is checked without sending it: the browser reckons its digest. Without this, or where a browser may not, it is sent.
const MOST = 16 * 1024 * 1024;
const TAIL = 1024;
const form = document.getElementById("controle");
const busy = form.querySelector("[data-busy]");
const text = (bytes) => new TextDecoder("latin1").decode(bytes);
const hex = (digest) => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const question = async (file) => {
  if (!file?.size) return { bestand: "no-file" };
  if (file.size > MOST) return { bestand: "too-large" };
  const bytes = await file.arrayBuffer();
  const content = text(bytes);
  if (!content.startsWith("%PDF-")) return { bestand: "no-pdf" };
  const digest = hex(await crypto.subtle.digest("SHA-256", bytes));
  if (!content.slice(-TAIL).includes("%%EOF")) return { bestand: "cut" };
  const said = content.match(/<qs:fingerprint>([0-9a-f]{64})<\/qs:fingerprint>/);
  return said ? { som: digest, rapport: said[1] } : { som: digest };
};

if (globalThis.crypto?.subtle) {
  form.querySelector("[data-sent]").hidden = true;
  form.querySelector("[data-stays]").hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    busy.textContent = busy.dataset.busy;
    try {
      const asked = await question(form.elements.bestand.files[0]);
      location.assign(`${form.getAttribute("action")}?${new URLSearchParams(asked)}`);
    } catch {
      form.submit();
    }
  });
}
