/** What can help after the conversation: each tip beside what was found and by which rule. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.tips;

import org.jspecify.annotations.NullMarked;
