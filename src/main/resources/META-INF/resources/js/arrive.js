// Takes over what is under a code, onto this device. The code stays here: it comes out of the address before anybody can see it there.
// Without this file, or where a device keeps nothing, the code is sent and one goes on step by step.

const VERSION = new URL(import.meta.url).search;
const form = document.querySelector("form[data-link]");
const field = form.elements.code;
const { link, days } = form.dataset;

const scanned = decodeURIComponent(location.hash.slice(1));
if (scanned) {
  field.value = scanned;
  history.replaceState(null, "", location.pathname + location.search);
}

const [{ device }, parcel] = await Promise.all(["parts", "parcel"].map((name) => import(`./${name}.js${VERSION}`)));

const words = (kind) => form.querySelector(`template[data-problem="${kind}"]`).content.textContent;

const complain = (text) => {
  const line = document.getElementById("code-fout");
  line.textContent = text;
  line.hidden = false;
  line.closest(".utrecht-form-field").classList.add("utrecht-form-field--invalid");
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", "code-uitleg code-fout");
  field.focus();
};

const REFUSALS = {
  refused: ({ text }) => complain(text),
  damaged: () => complain(words("DAMAGED")),
  closed: () => location.assign(`/meedoen/${link}`),
  failed: () => complain(words("FAILED")),
};

/** First kept here, then taken away there: whatever happens in between, nothing is lost. */
const take = async (code) => {
  const got = await parcel.get(link, code);
  if (got.outcome !== "done") return REFUSALS[got.outcome](got);
  const { audience, code: invitation, sheet, page, fields } = got.carried;
  const key = device.keyOf(link, audience);
  const before = device.read(key);
  if (!device.write(key, { sheet, code: invitation, page: page ?? "", fields })) return complain(words("FAILED"));
  const removed = await parcel.remove(link, code, got.carried);
  if (removed.outcome === "refused") {
    if (before) device.write(key, before);
    else device.remove(key);
    return complain(removed.text);
  }
  location.assign(`/meedoen/${link}/vragen/${encodeURIComponent(audience)}`);
};

if (device.keeps() && parcel.seals()) {
  device.tidy(Number(days));
  document.getElementById("hier-staat").hidden = device.recordsOf(link).length === 0;
  let isBusy = false;
  form.addEventListener("submit", async (event) => {
    if (event.submitter?.name === "actie") return;
    event.preventDefault();
    const code = parcel.parse(field.value);
    if (!code) return complain(words(field.value.trim() ? "NO_CODE" : "MISSING"));
    if (isBusy) return;
    isBusy = true;
    await take(code);
    isBusy = false;
  });
}
