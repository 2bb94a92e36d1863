/**
 * Keys for programs: who makes one lends a program a part of what the own account may do, until a day. They work at the interface for
 * machines and nowhere else; the account is looked at anew with every request.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.access.token;

import org.jspecify.annotations.NullMarked;
