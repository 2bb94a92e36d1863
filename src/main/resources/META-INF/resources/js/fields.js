// What the fields of the form hold.

/** A list for each field that is filled in. */
export const valuesOf = (form) => {
  const filled = {};
  for (const [name, value] of new FormData(form)) if (value) (filled[name] ??= []).push(value);
  return filled;
};

/** Fills in what was kept, and empties the rest. */
export const fill = (form, values) => {
  for (const field of form.elements) {
    if (!field.name || field.type === "submit") continue;
    const kept = values[field.name] ?? [];
    if (/radio|checkbox/.test(field.type)) field.checked = kept.includes(field.value);
    else if (field.value !== (kept[0] ?? "")) {
      field.value = kept[0] ?? "";
      if (field.type === "textarea") field.dispatchEvent(new Event("input"));
    }
  }
};
