// While a scan stands still: what was filled in on this device is kept anew, as the page says, and can be wiped.

const { device, reload } = await import(`./parts.js${new URL(import.meta.url).search}`);

const begun = document.getElementById("hier-begonnen");
const { link, forAll } = begun.dataset;
const records = device.recordsOf(link);

begun.hidden = records.length === 0;
// A device for all wipes itself.
if (forAll === undefined) for (const { key, record } of records) device.write(key, record);

begun.querySelector("button").addEventListener("click", () => {
  device.removeAll(link);
  begun.hidden = true;
  reload.tidy();
});
