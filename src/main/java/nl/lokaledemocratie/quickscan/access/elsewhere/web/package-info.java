/** Pages of signing in at one's own organisation. */
@NullMarked
package nl.lokaledemocratie.quickscan.access.elsewhere.web;

import org.jspecify.annotations.NullMarked;
