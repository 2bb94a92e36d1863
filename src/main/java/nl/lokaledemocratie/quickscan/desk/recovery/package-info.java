/** The recovery code of a scan: made and shown once, and used when the key file is lost. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.recovery;

import org.jspecify.annotations.NullMarked;
