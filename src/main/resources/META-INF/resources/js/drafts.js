// What the staff typed in a form and did not save is there again when the form is opened again: sealed on this device under a key that the
// service gives to nobody but its writer, until it is saved, thrown away or a day old, or its writer signs out.
const DAY = 86_400_000;
const PAUSE = 250;
const NONCE_BYTES = 12;
const OURS = "concept ";
const SIGNED_OUT = "concept-uit";
const SENT = "concept-verstuurd";
const words = document.getElementById("onbewaard");
const { key: secret, owner } = words?.dataset ?? {};
const form = document.querySelector("form[data-keep]");

const storeOf = (name) => {
  try {
    return window[name];
  } catch {
    return undefined;
  }
};
const store = storeOf("localStorage");
const tab = storeOf("sessionStorage");
const keys = () => Object.keys(store ?? {}).filter((key) => key.startsWith(OURS));
const ageOf = (key) => {
  try {
    return Date.now() - JSON.parse(store.getItem(key)).at;
  } catch {
    return Infinity;
  }
};
for (const key of keys()) if (!(Math.abs(ageOf(key)) < DAY)) store.removeItem(key);

// The service says by a cookie for which address it took in a form.
const savedPath = decodeURIComponent(document.cookie.match(/(?:^|; )bewaard=([^;]*)/)?.[1] ?? "");
const sentKey = tab?.getItem(SENT);
if (savedPath) {
  document.cookie = "bewaard=; Max-Age=0; Path=/; SameSite=Lax";
  if (sentKey?.split(" ")[2].split("?")[0] === savedPath) store?.removeItem(sentKey);
}
tab?.removeItem(SENT);

/** By what a form is known: where it is sent, whatever the language. */
const keyOf = (sent) => {
  const action = new URL(sent.action);
  action.searchParams.delete("taal");
  return `${OURS}${owner} ${action.pathname}${action.search}`;
};
// Also of the page on which two clerks choose between their texts.
document.addEventListener("submit", (event) => {
  if (event.target.method === "post" && !event.defaultPrevented) tab?.setItem(SENT, keyOf(event.target));
});

let stopped = false;
document.querySelector("form[action='/uitloggen']")?.addEventListener("submit", () => {
  stopped = true;
  for (const key of keys()) if (key.startsWith(OURS + owner + " ")) store.removeItem(key);
  store?.setItem(SIGNED_OUT, String(Date.now()));
});
window.addEventListener("storage", ({ key }) => {
  if (key === SIGNED_OUT) stopped = true;
});

const bytesOf = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const textOf = (bytes) => btoa([...new Uint8Array(bytes)].map((byte) => String.fromCharCode(byte)).join(""));
const sealing = window.crypto?.subtle && secret && crypto.subtle.importKey("raw", bytesOf(secret), "AES-GCM", false, ["encrypt", "decrypt"]);

if (form && owner) {
  const here = keyOf(form);
  const purpose = new TextEncoder().encode(here);
  const version = form.elements.versie;
  const refused = Boolean(document.querySelector(".qs-error-summary, [data-typed-before]"));

  // Never what is hidden, secret, a file or an address of a person, or says yes to what cannot be undone.
  const kept = (field) => field.name && field.dataset.never === undefined && !/^(hidden|password|file|email|submit|button)$/.test(field.type) && field.tagName !== "BUTTON";
  const fields = () => [...form.elements].filter(kept);
  const names = () => [...new Set(fields().map((field) => field.name))];
  const named = (name) => fields().filter((field) => field.name === name);
  const isTick = (field) => /radio|checkbox/.test(field.type);
  const now = (name) => named(name).flatMap((field) => (!isTick(field) || field.checked ? [field.value] : []));
  const chosenAtFirst = (field) => ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value ?? "";
  const shown = (name) =>
    named(name).flatMap((field) => {
      if (isTick(field)) return field.defaultChecked ? [field.value] : [];
      return [field.options ? chosenAtFirst(field) : field.defaultValue];
    });
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const changed = () => names().filter((name) => refused || !same(now(name), shown(name)));

  let before = {};
  let leaving = false;
  let waiting;
  let last;
  let ready = false;

  const keep = async () => {
    clearTimeout(waiting);
    if (stopped || !ready || !store) return;
    const typed = Object.fromEntries(changed().map((name) => [name, now(name)]));
    const all = { ...before, ...typed };
    const text = Object.keys(all).length ? JSON.stringify({ version: version?.value, fields: all }) : "";
    if (text === last) return;
    last = text;
    if (!text) return store.removeItem(here);
    try {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const way = { name: "AES-GCM", iv: nonce, additionalData: purpose };
      const sealed = await crypto.subtle.encrypt(way, await sealing, new TextEncoder().encode(text));
      if (text === last && !stopped) store.setItem(here, JSON.stringify({ at: Date.now(), nonce: textOf(nonce), sealed: textOf(sealed) }));
    } catch {
      // No room, or a connection that the browser does not trust: then nothing is kept, and leaving is asked about all the same.
    }
  };

  const find = async () => {
    try {
      const { at, nonce, sealed } = JSON.parse(store.getItem(here));
      const way = { name: "AES-GCM", iv: bytesOf(nonce), additionalData: purpose };
      const text = new TextDecoder().decode(await crypto.subtle.decrypt(way, await sealing, bytesOf(sealed)));
      return { at, ...JSON.parse(text) };
    } catch {
      return undefined;
    }
  };

  const fill = (name, values) => {
    const rest = [...values];
    for (const field of named(name)) {
      if (isTick(field)) field.checked = values.includes(field.value);
      else field.value = rest.shift() ?? field.value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };

  const offer = (draft) => {
    const notice = words.content.firstElementChild.cloneNode(true);
    const [ask, done] = notice.querySelectorAll("[data-part]");
    const language = document.documentElement.lang;
    const moment = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(draft.at);
    const when = language === "nl" ? moment.replace(/(\d+):(\d+)/, "$1.$2 uur") : moment;
    const line = notice.querySelector("[data-when]");
    line.textContent = line.textContent.replace("#", when);
    done.remove();
    notice.querySelector("[data-do=terug]").addEventListener("click", () => {
      const untouched = Object.keys(draft.fields).filter((name) => same(now(name), shown(name)));
      // Who typed this saw an older form, if somebody saved another since: then the service asks which is meant.
      if (version && draft.version) version.value = draft.version;
      for (const name of untouched) fill(name, draft.fields[name]);
      before = {};
      keep();
      ask.replaceWith(done);
      named(untouched[0] ?? names()[0])[0]?.focus();
    });
    notice.querySelector("[data-do=weg]").addEventListener("click", () => {
      before = {};
      keep();
      notice.remove();
      fields()[0]?.focus();
    });
    form.before(notice);
  };

  const begin = async () => {
    const draft = await find();
    const usable = Object.entries(draft?.fields ?? {}).filter(([name]) => names().includes(name));
    if (!refused && usable.some(([name, values]) => !same(now(name), values))) {
      before = Object.fromEntries(usable);
      offer({ ...draft, fields: before });
    } else if (draft && !refused) store.removeItem(here);
    ready = true;
    if (refused || changed().length) keep();
  };

  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
  };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    leaving = true;
    keep();
    // A request that ended without another page.
    setTimeout(() => (leaving = false), 5000);
  });
  window.addEventListener("pageshow", () => (leaving = false));
  document.addEventListener("visibilitychange", keep);
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && !stopped && changed().length) event.preventDefault();
  });
  begin();
}
