package nl.lokaledemocratie.quickscan.web.form;

import java.util.Optional;

import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file as a form sends it. */
public final class SentFile {

    private SentFile() {}

    /** The file that was chosen; empty when there was none, and when something else was sent in its place. */
    public static Optional<FileUpload> find(FileUpload sent) {
        return Optional.ofNullable(sent)
                .filter(file -> file.fileName() != null && !file.fileName().isBlank());
    }
}
