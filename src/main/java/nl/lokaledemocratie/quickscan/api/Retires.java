package nl.lokaledemocratie.quickscan.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method of the interface that goes: programs hear of it with every answer (RFC 9745, RFC 8594). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Retires {

    /** The day from which nobody should begin with it, as 2027-01-31. */
    String since();

    /** The day on which it is gone; at least half a year later. */
    String on();
}
