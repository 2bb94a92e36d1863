/** The page with tables and figures of a published result, and their files. */
@NullMarked
package nl.lokaledemocratie.quickscan.export.web;

import org.jspecify.annotations.NullMarked;
