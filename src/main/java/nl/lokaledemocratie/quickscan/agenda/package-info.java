/** What an organisation wants to do with the result of a scan, and how far it is. */
@NullMarked
package nl.lokaledemocratie.quickscan.agenda;

import org.jspecify.annotations.NullMarked;
