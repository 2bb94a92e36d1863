package nl.lokaledemocratie.quickscan.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import nl.lokaledemocratie.quickscan.access.token.TokenScope;

/** What a key must lend for a method of the interface; a method without it is closed. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    TokenScope value();
}
