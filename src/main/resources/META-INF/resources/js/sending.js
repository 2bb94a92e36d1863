// Sends a sheet and says what became of it. What the service did not answer may have arrived: it is sent again with the same key.

const PATIENCE = 30_000;

// How long the service knows that a sheet arrived, less some hours: after that one that comes again could count twice.
const KNOWN = 20 * 3_600_000;

/** Whether nobody can tell any more if what was tried then arrived. */
export const isUnknown = (tried) => Boolean(tried) && Math.abs(Date.now() - tried) > KNOWN;

/** What an answer says, if it says anything. */
const said = async (response) => {
  try {
    return await response.json();
  } catch {
    return {};
  }
};

/** Whether the same again would be refused again; the others ask for patience. */
const isFinal = (status) => status >= 400 && status < 500 && ![408, 425, 429].includes(status);

/** What goes to the service: the answers to what is shown, with the key of the sheet. */
export const sheet = (key, code, fields, values) => {
  const body = new URLSearchParams({ blad: key });
  if (code) body.set("code", code);
  for (const field of fields) for (const value of values[field] ?? []) body.append(field, value);
  return body;
};

/** Tells which steps were seen since the last time, with nothing that tells of whom. */
export const tell = (address, language, steps) => {
  const body = new URLSearchParams({ taal: language });
  for (const step of steps) body.append("stap", step);
  fetch(`${address}/gezien`, { method: "POST", body, credentials: "omit", keepalive: true, redirect: "error" }).catch(() => {});
};

/** The outcome: received, closed, refused (with a text or problems, if it says why), asked (for work, see work.js), or later. */
export const send = async (address, sheet) => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const response = await fetch(address, {
      method: "POST",
      body: sheet,
      redirect: "error",
      signal: patience.signal,
      headers: { Accept: "application/json" },
    });
    if (response.status === 204) return { outcome: "received" };
    if (response.status === 429) {
      const asked = await said(response);
      return asked.bits ? { outcome: "asked", asked } : { outcome: "later" };
    }
    if (response.status === 410 || response.status === 404) return { outcome: "closed" };
    return isFinal(response.status) ? { outcome: "refused", ...(await said(response)) } : { outcome: "later" };
  } catch {
    return { outcome: "later" };
  } finally {
    clearTimeout(timer);
  }
};
