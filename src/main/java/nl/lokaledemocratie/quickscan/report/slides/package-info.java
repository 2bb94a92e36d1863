/** What a presentation shows that the report on paper shows otherwise: one thing on a slide, with what can be said beside it. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.slides;

import org.jspecify.annotations.NullMarked;
