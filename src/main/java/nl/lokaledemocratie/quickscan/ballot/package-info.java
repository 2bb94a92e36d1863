/**
 * The ballot box of a scan: sheets are sealed under a public key the moment they come in, and only the private key, which never enters
 * the database and is destroyed at closing, opens them. All cryptography is that of Tink; here stands only which key lies where.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.ballot;

import org.jspecify.annotations.NullMarked;
