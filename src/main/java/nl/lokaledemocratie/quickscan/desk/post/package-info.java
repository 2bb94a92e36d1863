/** Letters, cards and labels to print: of codes that were just made, and of addresses that are kept nowhere. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.post;

import org.jspecify.annotations.NullMarked;
