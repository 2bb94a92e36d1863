// What somebody filled in is kept on the device until it is sent, wiped or too old. Where a browser keeps nothing, the page goes on without.

const OURS = "vragen ";
const CODE = "code ";
const DAY = 86_400_000;
const KEY_BYTES = 48;

const open = (name) => {
  try {
    const store = window[name];
    store.setItem(OURS, "");
    store.removeItem(OURS);
    return store;
  } catch {
    return undefined;
  }
};
const lasting = open("localStorage");
const passing = open("sessionStorage");

export const keeps = () => Boolean(lasting && passing);

export const keyOf = (link, audience) => `${OURS}${link} ${audience}`;

export const read = (key) => {
  try {
    const record = JSON.parse(lasting.getItem(key));
    return record && typeof record.fields === "object" && record.sheet ? record : undefined;
  } catch {
    return undefined;
  }
};

/** Whether it could be kept: a device may be full. */
export const write = (key, record) => {
  try {
    lasting.setItem(key, JSON.stringify({ ...record, at: Date.now() }));
    return true;
  } catch {
    return false;
  }
};

export const remove = (key) => lasting?.removeItem(key);

/** The key of a sheet: with it the service receives the sheet once, however often it comes. */
const sheetKey = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
};

export const blank = (code) => ({ sheet: sheetKey(), code, page: "", fields: {} });

const keysOf = (link) => Object.keys(lasting ?? {}).filter((key) => key.startsWith(`${OURS}${link} `));

export const removeAll = (link) => keysOf(link).forEach(remove);

/** For whom something is kept of a scan. */
export const audiencesOf = (link) => keysOf(link).map((key) => key.split(" ")[2]);

/** What was answered in a scan and is kept, the latest first. */
export const recordsOf = (link) =>
  keysOf(link)
    .map((key) => ({ key, audience: key.split(" ")[2], record: read(key) }))
    .filter(({ record }) => record && Object.keys(record.fields).length > 0)
    .sort((one, other) => other.record.at - one.record.at);

/** Takes away what is older than so many days, of whatever scan. A clock that was set back takes nothing away. */
export const tidy = (days) => {
  for (const key of Object.keys(lasting ?? {})) {
    if (key.startsWith(OURS) && !(Date.now() - read(key)?.at < days * DAY)) lasting.removeItem(key);
  }
};

/** A code goes along to the next page, in this window only. */
export const passCode = (link, code) => passing.setItem(CODE + link, code);

export const takeCode = (link) => {
  const code = passing?.getItem(CODE + link) ?? "";
  passing?.removeItem(CODE + link);
  return code;
};
