/** The clerk's pages of answers in people's own words. */
@NullMarked
package nl.lokaledemocratie.quickscan.openanswer.web;

import org.jspecify.annotations.NullMarked;
