package nl.lokaledemocratie.quickscan.report.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.document.seal.Imprint;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers;
import nl.lokaledemocratie.quickscan.publication.Revision;
import nl.lokaledemocratie.quickscan.publication.Revisions;
import nl.lokaledemocratie.quickscan.report.printed.PrintedReport;
import nl.lokaledemocratie.quickscan.report.printed.ReportFiles;
import nl.lokaledemocratie.quickscan.report.printed.ReportFiles.Known;
import nl.lokaledemocratie.quickscan.report.web.CheckView.Found;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** Finds out what somebody has a copy of. */
@ApplicationScoped
class Copies {

    /** Scans with the same answers have the same fingerprint, such as all without any. */
    private static final int MOST = 1000;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Inject
    ReportFiles files;

    @Inject
    Revisions revisions;

    @Inject
    Scans scans;

    @Inject
    ChosenAnswers chosen;

    /**
     * Of a file.
     *
     * @param digest      its SHA-256
     * @param fingerprint of which result it says that it is, if it does
     */
    CheckView ofFile(String digest, Optional<String> fingerprint) {
        Optional<Known> file = files.find(digest);
        Optional<Found> known = file.flatMap(given -> revisions.find(given.scan(), given.revision()))
                .flatMap(this::found);
        if (known.isPresent()) {
            return view(verdict(file.orElseThrow(), known.get()), known.stream(), "");
        }
        List<Found> said = fingerprint.map(this::withFingerprint).orElse(List.of());
        List<Found> one = ofOneOrganisation(said) ? said : List.of();
        return view(said.isEmpty() ? Verdict.UNKNOWN : Verdict.CHANGED, one.stream(), "");
    }

    private Verdict verdict(Known file, Found found) {
        if (found.isReplaced()) {
            return Verdict.REPLACED;
        }
        return PrintedReport.isRechosen(file.choice(), chosen.number(file.scan()))
                ? Verdict.RECHOSEN
                : Verdict.ORIGINAL;
    }

    /**
     * Of a fingerprint as somebody copied it off paper: with spaces, line ends or capitals. What several organisations share is told of that one only
     * which somebody names, so that nobody reads here who else has the same result.
     *
     * @param organisation as it stands on the same page, in any case and with or without its kind; may be empty
     */
    CheckView ofFingerprint(String typed, String organisation) {
        String digits = typed.replaceAll("[\\s\\u00ad-]", "").toLowerCase(Locale.ROOT);
        String named = organisation.strip();
        if (!Imprint.isFingerprint(digits)) {
            return new CheckView(Optional.of(Verdict.NO_FINGERPRINT), List.of(), typed, named);
        }
        List<Found> all = withFingerprint(digits);
        if (all.isEmpty()) {
            return new CheckView(Optional.of(Verdict.FINGERPRINT_UNKNOWN), List.of(), typed, named);
        }
        List<Found> found = ofOneOrganisation(all)
                ? all
                : all.stream().filter(one -> isCalled(one, named)).toList();
        if (found.isEmpty()) {
            return new CheckView(Optional.of(Verdict.FINGERPRINT_SHARED), List.of(), typed, named);
        }
        boolean counts = found.stream().anyMatch(one -> !one.isReplaced());
        return new CheckView(
                Optional.of(counts ? Verdict.FINGERPRINT : Verdict.FINGERPRINT_REPLACED), found, typed, named);
    }

    private static boolean ofOneOrganisation(List<Found> found) {
        return found.stream()
                        .map(one -> one.scan().organisation().code())
                        .distinct()
                        .count()
                == 1;
    }

    private static boolean isCalled(Found found, String named) {
        return Stream.of(
                        found.scan().organisation().name(),
                        found.scan().organisation().fullName())
                .anyMatch(name -> letters(name).equals(letters(named)));
    }

    private static String letters(String name) {
        return NO_LETTER
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private List<Found> withFingerprint(String fingerprint) {
        return revisions.withFingerprint(fingerprint, MOST).stream()
                .flatMap(revision -> found(revision).stream())
                .toList();
    }

    private Optional<Found> found(Revision revision) {
        return scans.find(revision.scanId())
                .flatMap(scan -> revisions.findLatest(scan.id()).map(latest -> new Found(scan, revision, latest)));
    }

    private static CheckView view(Verdict verdict, Stream<Found> found, String typed) {
        return new CheckView(Optional.of(verdict), found.toList(), typed, "");
    }
}
