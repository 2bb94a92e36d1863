/** A question as fields of a page: one description for the resident's walk and the preview. */
package nl.lokaledemocratie.quickscan.form;
