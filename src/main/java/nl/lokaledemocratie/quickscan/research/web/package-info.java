/** Where the griffier gives leave for research, and where researchers fetch what they got leave for. */
@NullMarked
package nl.lokaledemocratie.quickscan.research.web;

import org.jspecify.annotations.NullMarked;
