/**
 * What the staff did: who, what, on what, when and as what. Lines are only added, and chained by hashes under a secret outside the
 * database, so that a line that was changed or taken out is noticed. Respondents are never in it.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.audit;

import org.jspecify.annotations.NullMarked;
