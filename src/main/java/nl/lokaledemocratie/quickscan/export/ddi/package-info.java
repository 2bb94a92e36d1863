/**
 * A scan as DDI-Codebook 2.5, which data archives read: what was asked, of whom, how, and what was not. No answers.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.export.ddi;

import org.jspecify.annotations.NullMarked;
