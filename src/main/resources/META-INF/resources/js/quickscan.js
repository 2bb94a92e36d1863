// Everything works without this file; it only makes some things nicer.

// A second click just after the first does nothing. That ends by itself: the answer may be a file, or the request may be stopped.
const PATIENCE = 1500;
const sent = new WeakMap();
document.addEventListener("submit", (event) => {
  const again = Date.now() - sent.get(event.target) < PATIENCE;
  if (again) event.preventDefault();
  else if (!event.defaultPrevented) sent.set(event.target, Date.now());
});
const mayBeSentAgain = () => {
  for (const form of document.forms) sent.delete(form);
};
// A page that comes back out of the browser's memory; a request that ended without another page.
window.addEventListener("pageshow", mayBeSentAgain);
window.navigation?.addEventListener("navigate", (event) => event.signal?.addEventListener("abort", mayBeSentAgain));

// An answer is taken away at once; without this the service does so.
for (const button of document.querySelectorAll("form .qs-clear")) {
  button.addEventListener("click", (event) => {
    event.preventDefault();
    const fields = [...button.closest("fieldset").querySelectorAll("input")];
    for (const field of fields) {
      if (field.type === "text") field.value = "";
      field.checked = false;
    }
    fields[0].dispatchEvent(new Event("change", { bubbles: true }));
    fields[0].focus();
  });
}

// What was filled in and not kept yet is there again after a reload or on the way back, in this tab and for this draft only.
const step = document.querySelector("form[data-draft]");
const store = (() => {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
})();
const OURS = "stap ";
const keys = () => Object.keys(store ?? {}).filter((key) => key.startsWith(OURS));
const read = (key) => JSON.parse(store.getItem(key) ?? "null");
const write = (key, value) => store.setItem(key, JSON.stringify(value));
const values = (name) =>
  [...step.elements]
    .filter((field) => field.name === name && (!/radio|checkbox/.test(field.type) || field.checked))
    .map((field) => field.value);
const fill = (name, kept) => {
  for (const field of step.elements) {
    if (field.name !== name || field.type === "submit") continue;
    if (/radio|checkbox/.test(field.type)) field.checked = kept.includes(field.value);
    else field.value = kept[0] ?? "";
  }
};
if (store && document.querySelector("[data-nothing-waits]")) {
  for (const key of keys()) store.removeItem(key);
}
if (store && step) {
  const draft = step.dataset.draft.split(" ")[0];
  const here = OURS + step.dataset.draft;
  const stamp = step.elements.eerder;
  const before = stamp.value;
  const refused = document.querySelector(".qs-error-summary");
  for (const key of keys()) {
    const arrived = read(key)?.sent && (key !== here || (read(key).before !== before && !refused));
    if (arrived || !key.startsWith(OURS + draft + " ")) store.removeItem(key);
  }
  const kept = read(here);
  if (kept && !refused) {
    for (const [name, filled] of Object.entries(kept.fields)) fill(name, filled);
    // Who filled this in saw these answers, not what another tab made of them since: then the service asks.
    stamp.value = kept.before;
  }
  const keep = (event) => {
    const name = event.target.name;
    if (!name) return;
    const now = read(here) ?? { fields: {} };
    for (const field of event.target.closest("fieldset")?.querySelectorAll("[name]") ?? [event.target]) {
      if (field.type !== "submit") now.fields[field.name] = values(field.name);
    }
    write(here, { ...now, before: stamp.value, sent: false });
  };
  step.addEventListener("input", keep);
  step.addEventListener("change", keep);
  step.addEventListener("submit", () => {
    const now = read(here);
    if (now) write(here, { ...now, before: stamp.value, sent: true });
  });
}

// How many characters are left for an answer in own words.
for (const field of document.querySelectorAll("textarea[maxlength][data-left]")) {
  const line = document.createElement("p");
  line.className = "utrecht-form-field-description";
  line.setAttribute("aria-live", "polite");
  const show = () => {
    line.textContent = field.dataset.left.replace("#", String(field.maxLength - field.value.length));
  };
  field.addEventListener("input", show);
  field.after(line);
  show();
}

// Who writes own words chooses "anders, namelijk"; without this the service does so.
for (const field of document.querySelectorAll(".qs-other input")) {
  const option = field.closest("fieldset").querySelector("input[value=other]");
  field.addEventListener("input", () => {
    if (!field.value.trim() || option.checked) return;
    option.checked = true;
    option.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

// A link to something inside a closed chapter opens it, and so does a link to its title.
const openTarget = () => {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  for (let chapter = target.closest("details"); chapter; chapter = chapter.parentElement.closest("details")) chapter.open = true;
  target.scrollIntoView();
};
window.addEventListener("hashchange", openTarget);
openTarget();

// The same link a second time opens a chapter that was closed in between.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (link && link.hash === location.hash) openTarget();
});

// On paper every chapter is open, for browsers that cannot do so by their style sheet.
const openedForPrint = [];
window.addEventListener("beforeprint", () => {
  for (const chapter of document.querySelectorAll("details:not([open])")) {
    chapter.open = true;
    openedForPrint.push(chapter);
  }
});
window.addEventListener("afterprint", () => {
  for (const chapter of openedForPrint.splice(0)) chapter.open = false;
});

// "Geen van deze" goes with no other answer: the one chosen last counts. Without this the service asks which is meant.
document.addEventListener("change", (event) => {
  const chosen = event.target;
  const group = chosen.closest("fieldset");
  if (chosen.type !== "checkbox" || !chosen.checked || !group?.querySelector("[data-exclusive]")) return;
  for (const other of group.querySelectorAll("input[type=checkbox]")) {
    if (other !== chosen && (chosen.dataset.exclusive !== undefined || other.dataset.exclusive !== undefined)) {
      other.checked = false;
    }
  }
});

// Reads questions aloud with a voice of this device: no text goes to one elsewhere.
const synth = window.speechSynthesis;
const spoken = document.querySelector("form[data-aloud]");
if (synth && spoken) {
  const { aloud, at } = spoken.dataset;
  const script = document.currentScript.src.replace("quickscan", "aloud");

  const base = (tag) => tag.split(/[-_]/)[0].toLowerCase();
  const languageOf = (part) => part.closest("[lang]").lang;
  const voiceOf = (part) => synth.getVoices().find(({ localService, lang }) => localService && base(lang) === base(languageOf(part)));

  const offer = () => {
    for (const question of spoken.querySelectorAll(".qs-question")) {
      const title = question.querySelector(".qs-question__title");
      if (question.querySelector(".qs-aloud") || !voiceOf(title.querySelector("[lang]"))) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "qs-link-button qs-aloud";
      button.innerHTML = `${aloud}<span class="qs-visually-hidden"> (${at.replace(0, parseInt(title.textContent))})</span>`;
      button.onclick = async () => (await import(script)).toggle(question, button, spoken.dataset, voiceOf);
      // Where there is room already: at the head of a pair, beside what clears an answer; else below the question.
      const [pair, answers] = [".qs-pair", ".qs-clear ~ *"].map((place) => question.querySelector(place));
      if (pair) pair.prepend(button);
      else if (answers) answers.after(button);
      else (question.querySelector(".qs-hints") ?? title).after(button);
    }
  };

  offer();
  synth.onvoiceschanged = offer;
}
