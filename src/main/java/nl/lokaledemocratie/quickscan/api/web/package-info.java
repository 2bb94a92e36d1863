/** The page that explains the interface for programs to people. */
@NullMarked
package nl.lokaledemocratie.quickscan.api.web;

import org.jspecify.annotations.NullMarked;
