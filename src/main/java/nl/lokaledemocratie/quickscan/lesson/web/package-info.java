/** The griffier's pages of what the organisation tells others of its findings, and what others tell wherever a finding is shown. */
@NullMarked
package nl.lokaledemocratie.quickscan.lesson.web;

import org.jspecify.annotations.NullMarked;
