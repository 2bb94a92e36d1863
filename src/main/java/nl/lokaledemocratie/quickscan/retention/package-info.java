/** How long each kind of data is kept and why, and the wiping of sheets when their time has come; the other kinds are wiped where they belong. */
@NullMarked
package nl.lokaledemocratie.quickscan.retention;

import org.jspecify.annotations.NullMarked;
