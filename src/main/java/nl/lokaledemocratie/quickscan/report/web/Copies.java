package nl.lokaledemocratie.quickscan.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.document.seal.Imprint;
import nl.lokaledemocratie.quickscan.publication.Revision;
import nl.lokaledemocratie.quickscan.publication.Revisions;
import nl.lokaledemocratie.quickscan.report.printed.ReportFiles;
import nl.lokaledemocratie.quickscan.report.web.CheckView.Found;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** Finds out what somebody has a copy of. */
@ApplicationScoped
class Copies {

    /** More municipalities than this do not have the same answers, unless they have none. */
    private static final int MOST = 5;

    @Inject
    ReportFiles files;

    @Inject
    Revisions revisions;

    @Inject
    Scans scans;

    /**
     * Of a file.
     *
     * @param digest      its SHA-256
     * @param fingerprint of which result it says that it is, if it does
     */
    CheckView ofFile(String digest, Optional<String> fingerprint) {
        Optional<Found> known = files.find(digest)
                .flatMap(file -> revisions.find(file.scan(), file.revision()))
                .flatMap(this::found);
        if (known.isPresent()) {
            return view(known.get().isReplaced() ? Verdict.REPLACED : Verdict.ORIGINAL, known.stream(), "");
        }
        List<Found> said = fingerprint.map(this::withFingerprint).orElse(List.of());
        return view(said.isEmpty() ? Verdict.UNKNOWN : Verdict.CHANGED, said.stream(), "");
    }

    /** Of a fingerprint as somebody copied it off paper: with spaces, line ends or capitals. */
    CheckView ofFingerprint(String typed) {
        String digits = typed.replaceAll("[\\s\\u00ad-]", "").toLowerCase(Locale.ROOT);
        if (!Imprint.isFingerprint(digits)) {
            return view(Verdict.NO_FINGERPRINT, Stream.empty(), typed);
        }
        List<Found> found = withFingerprint(digits);
        if (found.isEmpty()) {
            return view(Verdict.FINGERPRINT_UNKNOWN, Stream.empty(), typed);
        }
        boolean counts = found.stream().anyMatch(one -> !one.isReplaced());
        return view(counts ? Verdict.FINGERPRINT : Verdict.FINGERPRINT_REPLACED, found.stream(), typed);
    }

    private List<Found> withFingerprint(String fingerprint) {
        return revisions.withFingerprint(fingerprint, MOST).stream()
                .flatMap(revision -> found(revision).stream())
                .collect(Collectors.toMap(
                        found -> found.scan().id(), found -> found, (later, earlier) -> later, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Optional<Found> found(Revision revision) {
        return scans.find(revision.scanId())
                .flatMap(scan -> revisions.findLatest(scan.id()).map(latest -> new Found(scan, revision, latest)));
    }

    private static CheckView view(Verdict verdict, Stream<Found> found, String typed) {
        return new CheckView(Optional.of(verdict), found.toList(), typed);
    }
}
