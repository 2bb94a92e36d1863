// The whole questionnaire in one page: the device shows its steps, keeps every answer at once and sends all of them in the end.

const VERSION = new URL(import.meta.url).search;
const { device, conditions, checks, told, sending, layout, fields, reload } = await import(`./parts.js${VERSION}`);

const form = document.getElementById("vragen");
const { link, audience, days, start, error, counted } = form.dataset;
const byCode = form.dataset.byCode !== undefined;
const key = device.keyOf(link, audience);
const overview = document.getElementById("overzicht");
const away = document.getElementById("elders");
const sections = [...form.querySelectorAll(":scope > section")];
const steps = sections.filter((section) => section.dataset.step);
const pages = steps.map((section) => ({
  when: conditions.parse(section.dataset.when),
  questions: layout.questionsOf(section).map(({ dataset }) => ({ key: dataset.question, when: conditions.parse(dataset.when) })),
}));

const [SOON, LATEST] = [5_000, 60_000];

let record;
let isKept = device.keeps();
let shown = [];
let isBusy = false;
let isSent = false;
let wait = SOON;
let timer;

// ---------------------------------------------------------------- answers
const values = () => fields.valuesOf(form);
const fill = () => fields.fill(form, record.fields);

const save = () => {
  isKept = device.keeps() && device.write(key, record);
  status();
};

const leave = () => reload.tidy().then(() => location.replace(start));

/** Where somebody is and was; what another window made of the answers meanwhile stays. */
const remember = (page) => {
  record.page = page;
  const { seen = [], told: number = 0 } = record;
  const stored = device.read(key);
  if (isKept && stored?.sheet === record.sheet) device.write(key, { ...stored, page, seen, told: number });
};

/** Which steps were seen, each once. */
const see = (section) => {
  const step = section === overview ? ":overzicht" : section.dataset.step;
  record.seen = [...new Set([...(record.seen ?? []), step])];
};

const tellSeen = () => {
  const unheard = (record.seen ?? []).slice(record.told ?? 0);
  if (isSent || counted === undefined || !unheard.length || !navigator.onLine) return;
  record.told = record.seen.length;
  remember(record.page);
  sending.tell(form.action, counted, unheard);
};

const keep = (question) => {
  const stored = device.read(key);
  // Wiped or sent in another window meanwhile.
  if (isKept && !stored) return leave();
  if (isKept && stored.sheet === record.sheet) record = stored;
  const filled = values();
  for (const field of checks.fieldsOf(question)) {
    if (filled[field]) record.fields[field] = filled[field];
    else delete record.fields[field];
  }
  save();
  arrange();
};

// ---------------------------------------------------------------- what is shown
const arrange = () => {
  shown = layout.arrange(steps, conditions.shownOn(pages, values()));
};

const status = (state) => {
  layout.say(form, state ?? (isKept ? (navigator.onLine ? "kept" : "offline") : "unkept"));
  form.querySelector("[data-shared]").hidden = !isKept;
};

// What lies under a code for another device is not changed or sent here.
const elsewhere = () => import(`./elsewhere.js${VERSION}`).catch(() => layout.complain(away));

// ---------------------------------------------------------------- going about
const current = () => sections.find((section) => !section.hidden);

const show = (section, target = section, isMoved = true) => {
  const before = current();
  if (section === overview) told.fill(overview, shown, values());
  if (before && before !== section) checks.show(before, []);
  for (const each of sections) each.hidden = each !== section;
  form.querySelector(".qs-kept").hidden = Boolean(record.elsewhere) || ["gesloten", "verstuurd"].includes(section.id);
  form.querySelector("[data-elders]").hidden = section === away;
  // Who uses the device besides is said at the beginning and before sending, not at every step.
  form.querySelector("[data-warning]").hidden = ![overview, shown[0]?.section].includes(section);
  if (section === away) elsewhere().then((loaded) => loaded?.open(link, record));
  layout.entitle(section, error);
  for (const choice of document.querySelectorAll("a[hreflang]")) choice.hash = section.id;
  if (section.dataset.step || section === overview) {
    see(section);
    remember(section.id);
  }
  if (!isMoved) return;
  if (target === section) {
    section.querySelector("h1").focus({ preventScroll: true });
    window.scrollTo(0, 0);
  } else {
    target.scrollIntoView();
    (target.matches("input, select, textarea") ? target : target.querySelector("input, select, textarea"))?.focus({ preventScroll: true });
  }
};

const sectionOf = (id) => {
  const section = id && document.getElementById(id)?.closest("section");
  return section && (!section.dataset.step || shown.some((step) => step.section === section)) ? section : undefined;
};

const route = (isMoved = true) => {
  if (isSent) return leave();
  const id = record.elsewhere ? away.id : decodeURIComponent(location.hash.slice(1));
  const section = sectionOf(id) ?? sectionOf(record.page) ?? shown[0].section;
  if (section !== overview && record.isSending) stop();
  show(section, sectionOf(id) === section ? document.getElementById(id) : section, isMoved);
};

const go = (id) => {
  if (location.hash === `#${id}`) route();
  else location.hash = id;
};

const at = () => shown.findIndex(({ section }) => section === current());

const refuse = (section, faults) => {
  if (!checks.show(section, faults)) return false;
  layout.entitle(section, error);
  const summary = section.querySelector(".qs-error-summary");
  summary.tabIndex = -1;
  summary.focus();
  return true;
};

const faultsOf = (questions) => questions.flatMap((question) => checks.faultsOf(question, values()));

const next = () => {
  const { section, questions } = shown[at()];
  if (!refuse(section, faultsOf(questions))) go(shown[at() + 1]?.section.id ?? overview.id);
};

const back = () => {
  const before = current() === overview ? shown.at(-1) : shown[at() - 1];
  if (before) go(before.section.id);
  else location.assign(start);
};

// ---------------------------------------------------------------- sending
const sheet = () => {
  const asked = shown.flatMap(({ questions }) => questions).flatMap(checks.fieldsOf);
  const body = sending.sheet(record.sheet, record.code, asked, values());
  const trap = form.elements.website.value;
  if (trap) body.set("website", trap);
  return body;
};

const stop = () => {
  clearTimeout(timer);
  record.isSending = false;
  save();
};

const later = () => {
  status(isKept ? "waiting" : "waitingUnkept");
  timer = setTimeout(send, wait);
  wait = Math.min(2 * wait, LATEST);
};

const refused = ({ text, problems }) => {
  // An answer that says no was not received, so what is sent next cannot be the second.
  delete record.tried;
  stop();
  refuse(overview, problems?.length ? problems.map(({ field, text: words }) => ({ field, line: words })) : [{ line: text ?? layout.wordsOf(form, "stale") }]);
};

/** Sends the same again once the sum is done that is asked of everybody just now. */
const asked = async ({ asked: what }) => {
  status("working");
  isBusy = true;
  const body = sheet();
  try {
    const { work } = await import(`./work.js${VERSION}`);
    await work(body, what);
  } catch {
    isBusy = false;
    return later();
  }
  const result = await sending.send(form.action, body);
  isBusy = false;
  if (record.isSending || result.outcome === "received") OUTCOMES[result.outcome === "asked" ? "later" : result.outcome](result);
};

const OUTCOMES = {
  // Said here too: the connection may be gone again before the next page is there.
  received: async () => {
    isSent = true;
    device.remove(key);
    show(document.getElementById("verstuurd"));
    await reload.tidy();
    if (navigator.onLine) location.replace(`${start}/bedankt`);
  },
  closed: () => {
    device.remove(key);
    show(document.getElementById("gesloten"));
    reload.tidy();
  },
  refused,
  asked,
  later,
};

const send = async () => {
  clearTimeout(timer);
  if (isBusy) return;
  isBusy = true;
  record.isSending = true;
  record.tried ??= Date.now();
  save();
  status("sending");
  tellSeen();
  const result = await sending.send(form.action, sheet());
  isBusy = false;
  if (record.isSending || result.outcome === "received") OUTCOMES[result.outcome](result);
};

const sendAll = () => {
  const all = shown.flatMap(({ questions }) => faultsOf(questions));
  if (!refuse(overview, all)) send();
};

// ---------------------------------------------------------------- beginning
const BUTTONS = {
  back,
  keep: () => go(record.page || shown[0].section.id),
  wipe: () => {
    device.remove(key);
    leave();
  },
  carry: async () => {
    record = (await (await elsewhere())?.leave(link, audience, record)) ?? record;
    save();
    if (record.elsewhere) show(away);
  },
  takeBack: async () => (await (await elsewhere())?.takeBack(link, record)) && BUTTONS.stay(),
  stay: () => {
    delete record.elsewhere;
    save();
    BUTTONS.keep();
  },
  take: () => {
    record.code = waitingCode;
    save();
    BUTTONS.keep();
  },
  again: () => {
    record = device.blank(waitingCode);
    begin(shown[0].section);
  },
};

const begin = (section) => {
  fill();
  arrange();
  save();
  if (section) go(section.id);
};

const waitingCode = device.takeCode(link);
device.tidy(Number(days));
const found = device.read(key);
record = found ?? device.blank(waitingCode);
const isOfAnotherCode = Boolean(found && waitingCode && found.code !== waitingCode && Object.keys(found.fields).length);
if (waitingCode && !isOfAnotherCode) record.code = waitingCode;

const listen = () => {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (current() === overview) sendAll();
    else if (current().dataset.step) next();
  });
  form.addEventListener("click", (event) => BUTTONS[event.target.dataset?.go]?.());
  const changed = (event) => {
    const question = event.target.closest?.("[data-question]");
    if (question) keep(question);
  };
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  document.addEventListener("visibilitychange", () => document.hidden && tellSeen());
  window.addEventListener("hashchange", () => route());
  window.addEventListener("online", () => (record.isSending ? send() : status()));
  window.addEventListener("offline", () => record.isSending || status());
  window.addEventListener("storage", (event) => {
    if (event.key !== key && event.key !== null) return;
    const stored = device.read(key);
    if (!stored) return isBusy ? undefined : leave();
    if (stored.sheet !== record.sheet) return location.reload();
    record = { ...stored, page: record.page, isSending: record.isSending };
    fill();
    arrange();
    if (record.elsewhere) route();
  });
  window.addEventListener("pageshow", (event) => event.persisted && isKept && !device.read(key) && leave());
};

if (byCode && !record.code || "ended" in form.dataset && !found) leave();
else {
  listen();
  begin();
  document.getElementById("laden").hidden = true;
  form.hidden = false;
  if (isOfAnotherCode) show(document.getElementById("meenemen"));
  else {
    route(false);
    layout.warn(overview, sending.isUnknown(record.tried));
    if (record.isSending && sending.isUnknown(record.tried)) stop();
    else if (record.isSending) {
      show(overview, overview, false);
      send();
    }
  }
  if (isKept) reload.keep(link);
  reload.tidy();
}
