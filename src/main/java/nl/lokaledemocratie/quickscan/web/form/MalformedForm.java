package nl.lokaledemocratie.quickscan.web.form;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;
import org.jboss.resteasy.reactive.server.handlers.RequestDeserializeHandler;

/**
 * A form that cannot be read, such as one with too many fields or half a file: its sender is to blame, but the readers have no exception of
 * their own. The whole body is there when they begin, so nothing else can fail but the disk that files go to.
 */
public final class MalformedForm {

    private static final Set<String> READERS =
            Set.of(FormBodyHandler.class.getName(), RequestDeserializeHandler.class.getName());

    private MalformedForm() {}

    /** Whether the cause arose while the fields were read. */
    public static boolean causes(Throwable cause) {
        return cause instanceof Exception
                && Stream.iterate(cause, next -> next != null, Throwable::getCause)
                        .noneMatch(any -> any instanceof FileSystemException || any instanceof UncheckedIOException)
                && Arrays.stream(cause.getStackTrace()).anyMatch(frame -> READERS.contains(frame.getClassName()));
    }
}
