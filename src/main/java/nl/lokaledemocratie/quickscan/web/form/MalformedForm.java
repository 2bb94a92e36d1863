package nl.lokaledemocratie.quickscan.web.form;

import java.io.UncheckedIOException;
import java.util.Arrays;

import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;

/** A form that cannot be read, such as one with too many fields: its sender is to blame, but the reader has no exception of its own. */
public final class MalformedForm {

    private MalformedForm() {}

    /** Whether the cause arose while the fields were read. */
    public static boolean causes(Throwable cause) {
        return cause instanceof RuntimeException
                && !(cause instanceof UncheckedIOException)
                && Arrays.stream(cause.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(FormBodyHandler.class.getName()));
    }
}
