package nl.lokaledemocratie.quickscan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

/** The folder that holds everything of one installation that must survive a restart. */
public record DataFolder(Path path) {

    /** The setting that names the folder. */
    public static final String SETTING = "quickscan.data-folder";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Makes the folder when needed and refuses one that belongs to somebody else. */
    public static DataFolder open(Path path) {
        DataFolder folder = new DataFolder(path);
        try {
            OwnerOnly.createFolder(folder.path);
            folder.refuseOtherOwner();
            return folder;
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The data folder %s cannot be made or read (%s). Choose another one with -D%s=FOLDER."
                            .formatted(folder.path, e, SETTING),
                    e);
        }
    }

    Path lockFile() {
        return path.resolve("instance.lock");
    }

    Path secretsFile() {
        return path.resolve("secrets.properties");
    }

    Path databasePasswordFile() {
        return path.resolve("postgres-password");
    }

    /** The files of the database itself. */
    Path database() {
        return path.resolve("postgres");
    }

    Path databaseLog() {
        return path.resolve("postgres.log");
    }

    /** Where the programs of PostgreSQL are unpacked; must not contain the database. */
    Path programs() {
        return path.resolve("programs");
    }

    boolean isOfRoot() throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(path, "unix:uid").equals(0);
    }

    private void refuseOtherOwner() throws IOException {
        UserPrincipal owner = Files.getOwner(path);
        UserPrincipal self = currentUser();
        if (!owner.equals(self)) {
            throw new StartRefusedException(
                    "The data folder %s belongs to \"%s\", but this service runs as \"%s\". Start it as %s, or choose another folder with -D%s=FOLDER."
                            .formatted(path, owner.getName(), self.getName(), owner.getName(), SETTING));
        }
    }

    /** Whoever owns a new file: the name in {@code user.name} is unknown in many containers. */
    private static UserPrincipal currentUser() throws IOException {
        Path probe = Files.createTempFile("quickscan", ".owner");
        try {
            return Files.getOwner(probe);
        } finally {
            Files.delete(probe);
        }
    }
}
