/** A question as fields of a page: one description for the resident's walk and the preview. */
@NullMarked
package nl.lokaledemocratie.quickscan.form;

import org.jspecify.annotations.NullMarked;
