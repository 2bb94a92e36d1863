package nl.lokaledemocratie.quickscan.report.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.database.OwnerOnly;

/** The files of bundles: a folder for each, with its reports and, once all are there, one file of them. A file is there whole, or not. */
@ApplicationScoped
class BundleFiles {

    private static final String WHOLE = "rapporten.zip";
    private static final String LIST = "inhoud.txt";

    /** The same reports are the same file, whenever it is made. */
    private static final FileTime NO_TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    @Inject
    BundleConfig config;

    boolean has(UUID bundle, BundledReport report) {
        return Files.isRegularFile(path(bundle, report));
    }

    void write(UUID bundle, BundledReport report, byte[] content) {
        write(folder(bundle), path(bundle, report), out -> out.write(content));
    }

    /** All that were made, under their names, and a text that lists them. */
    void pack(UUID bundle, List<BundledReport> made, String list) {
        write(folder(bundle), folder(bundle).resolve(WHOLE), out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                entry(zip, LIST, list.getBytes(StandardCharsets.UTF_8));
                for (BundledReport report : made) {
                    entry(zip, report.name().orElseThrow(), Files.readAllBytes(path(bundle, report)));
                }
            }
        });
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    Optional<Path> findWhole(UUID bundle) {
        return Optional.of(folder(bundle).resolve(WHOLE)).filter(Files::isRegularFile);
    }

    void removeWhole(UUID bundle) {
        try {
            Files.deleteIfExists(folder(bundle).resolve(WHOLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(UUID bundle, BundledReport report) {
        try {
            Files.deleteIfExists(path(bundle, report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Wipes the folders of all bundles but these. */
    void keepOnly(Collection<UUID> bundles) {
        if (!Files.isDirectory(config.folder())) {
            return;
        }
        List<String> kept = bundles.stream().map(UUID::toString).toList();
        try (Stream<Path> folders = Files.list(config.folder())) {
            for (Path folder : folders.filter(
                            one -> !kept.contains(one.getFileName().toString()))
                    .toList()) {
                wipe(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void wipe(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path folder(UUID bundle) {
        return config.folder().resolve(bundle.toString());
    }

    /** The revision is in the name, so that an older one is not taken for it. */
    private Path path(UUID bundle, BundledReport report) {
        return folder(bundle).resolve(report.scan() + "-" + report.edition().key() + "-" + report.revision() + ".pdf");
    }

    /** What writes a file. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void write(Path folder, Path file, Writing content) {
        try {
            OwnerOnly.createFolder(folder);
            Path part = Files.createTempFile(folder, "deel", ".tmp");
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    content.to(out);
                }
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
