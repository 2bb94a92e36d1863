/**
 * Answers coming in and their counts. Keeps the promise that nothing stored links a person, an invitation or an order of arrival to a
 * sheet.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.response;

import org.jspecify.annotations.NullMarked;
