/** Forms that lose nothing: what was typed, which version it was typed over, and what two people changed at once. */
@NullMarked
package nl.lokaledemocratie.quickscan.web.form;

import org.jspecify.annotations.NullMarked;
