package nl.lokaledemocratie.quickscan.ballot;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Notes beside the keys that the database is about to write sheets of a scan readable. What is undone stays in its files and log, so
 * after a crash or a failure these have to be written anew; a note in the database would be undone too.
 */
@ApplicationScoped
public class ReadableTraces {

    @Inject
    KeyFolder files;

    /** Notes it before the first is written; the note goes with the key. */
    public void expect(UUID scan) {
        files.note(scan);
    }

    /** The scans of which there may be such traces and the key was not destroyed since. */
    public Set<UUID> scans() {
        return files.notes();
    }

    /** Forgets it, now that the files of the database are written anew. */
    public void wiped(UUID scan) {
        files.forgetNote(scan);
    }
}
