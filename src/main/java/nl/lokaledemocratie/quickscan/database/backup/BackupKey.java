package nl.lokaledemocratie.quickscan.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Hkdf;
import nl.lokaledemocratie.quickscan.database.OwnerOnly;

/**
 * The key of the operator, under which a backup is locked: 64 hexadecimal digits in a file with nothing else. A locked backup begins with a
 * line that names its key, then comes AES-256-GCM in segments (Tink's streaming AEAD), none of which can be changed, moved or left out.
 */
public final class BackupKey {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 1 << 16;
    private static final int NAME_DIGITS = 16;
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{64}");
    private static final String LINE = "quickscan-backup 2 %s\n";
    private static final Pattern LINE_OF_FILE = Pattern.compile("quickscan-backup 2 ([0-9a-f]{16})\n");
    private static final int LINE_BYTES = LINE.length() - "%s".length() + NAME_DIGITS;

    private final String name;
    private final AesGcmHkdfStreaming cipher;

    private BackupKey(byte[] secret) {
        try {
            byte[] named = Hkdf.computeHkdf(
                    "HMACSHA256", secret, new byte[0], "name".getBytes(StandardCharsets.US_ASCII), NAME_DIGITS / 2);
            this.name = HexFormat.of().formatHex(named);
            this.cipher = new AesGcmHkdfStreaming(secret, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, LINE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has what this needs", e);
        }
    }

    /** Makes a key that only its owner can read; an existing file is never replaced. */
    public static BackupKey make(Path file) {
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        String text = HexFormat.of().formatHex(secret) + "\n";
        try (FileChannel channel = OwnerOnly.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
            return new BackupKey(secret);
        } catch (FileAlreadyExistsException e) {
            throw new BackupRefusedException("%s already exists. Choose another name.".formatted(file), e);
        } catch (IOException e) {
            throw new BackupRefusedException("%s cannot be written: %s".formatted(file, e), e);
        }
    }

    /** The key in a file. */
    public static BackupKey read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
            if (!KEY.matcher(text).matches()) {
                throw new BackupRefusedException(
                        "%s holds no key: 64 hexadecimal digits and nothing else. The command backup-key makes one."
                                .formatted(file));
            }
            return new BackupKey(HexFormat.of().parseHex(text));
        } catch (IOException e) {
            throw new BackupRefusedException("The key in %s cannot be read: %s".formatted(file, e), e);
        }
    }

    /** By which a backup says under which key it is locked; it tells nothing of the key. */
    public String name() {
        return name;
    }

    /** The name of the key under which a file is locked; empty when it is not. */
    static Optional<String> nameOf(SeekableByteChannel file) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(LINE_BYTES);
        file.position(0);
        while (line.hasRemaining() && file.read(line) >= 0) {
            // a line is short, but a channel may give it in parts
        }
        file.position(0);
        Matcher found = LINE_OF_FILE.matcher(new String(line.array(), StandardCharsets.ISO_8859_1));
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** What is written to the stream lies locked in the channel. */
    OutputStream locking(FileChannel channel) throws IOException {
        OutputStream plain = Channels.newOutputStream(channel);
        plain.write(line());
        try {
            return cipher.newEncryptingStream(plain, line());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not lock a backup", e);
        }
    }

    /** What lies locked in the channel; a segment that is not as it was written gives an {@link IOException} when it is read. */
    SeekableByteChannel unlocking(SeekableByteChannel channel) throws IOException {
        try {
            return cipher.newSeekableDecryptingChannel(channel, line());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private byte[] line() {
        return LINE.formatted(name).getBytes(StandardCharsets.US_ASCII);
    }
}
