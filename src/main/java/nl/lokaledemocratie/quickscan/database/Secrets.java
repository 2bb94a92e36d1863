package nl.lokaledemocratie.quickscan.database;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The secrets of one installation: made once, kept in an owner-only file outside the database. */
public final class Secrets {

    /** Invitation codes are stored under an HMAC with this key only. */
    public static final String INVITATION_KEY = "quickscan.secret.invitation-key";

    /** The keys of open scans are locked under it. */
    public static final String BALLOT_KEY = "quickscan.secret.ballot-key";

    /** All settings that hold a secret; many instances behind one address must share them. */
    public static final List<String> SETTINGS =
            List.of(INVITATION_KEY, BALLOT_KEY, "quarkus.http.auth.session.encryption-key");

    private Secrets() {}

    /** The secrets in the folder, made when they are not there. Instances that start together on one folder get the same. */
    public static Map<String, String> of(DataFolder folder) {
        refuseLost(folder);
        try (FileChannel channel = OwnerOnly.open(
                        folder.secretsFile(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            Properties secrets = new Properties();
            secrets.load(Channels.newReader(channel, StandardCharsets.UTF_8));
            if (addMissing(secrets)) {
                channel.truncate(0);
                secrets.store(
                        Channels.newWriter(channel, StandardCharsets.UTF_8),
                        "Secrets of this installation. Keep a copy in a safe place, apart from backups of the data.");
                channel.force(true);
            }
            return sorted(secrets);
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The secrets in %s cannot be read or made: %s".formatted(folder.secretsFile(), e), e);
        }
    }

    /** New ones would make codes, drafts and keys of open scans worthless without a word. */
    private static void refuseLost(DataFolder folder) {
        if (Files.exists(folder.database()) && !Files.exists(folder.secretsFile())) {
            throw new StartRefusedException(
                    ("The secrets of this installation are gone: there is a database in %s, but no file %s. Put your copy of that file back."
                                    + " Without a copy, make an empty file there: codes that were not used and answers under way are lost then,"
                                    + " and open scans need their recovery codes.")
                            .formatted(folder.path(), folder.secretsFile()));
        }
    }

    private static boolean addMissing(Properties secrets) {
        boolean added = false;
        for (String setting : SETTINGS) {
            added |= secrets.putIfAbsent(setting, RandomText.key()) == null;
        }
        return added;
    }

    private static Map<String, String> sorted(Properties secrets) {
        Map<String, String> result = new TreeMap<>();
        SETTINGS.forEach(setting -> result.put(setting, secrets.getProperty(setting)));
        return result;
    }
}
