/**
 * What all rooms of the analysis speak of: the codebook, its cells, groups and the constants of METHOD.md. Uses only the
 * questionnaire's values. The rooms: counting, stats, suppression, result, section, disclosure, published, claim.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.analysis;

import org.jspecify.annotations.NullMarked;
