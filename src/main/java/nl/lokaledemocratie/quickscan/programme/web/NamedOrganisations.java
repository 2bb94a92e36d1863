package nl.lokaledemocratie.quickscan.programme.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;

/**
 * Organisations as people type them, one on a line: by name or by official code.
 *
 * @param codes   of those that are known
 * @param unknown the lines that name none, as typed
 */
record NamedOrganisations(Set<String> codes, List<String> unknown) {

    static NamedOrganisations of(String text, List<Organisation> all) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> find(line, all)
                .ifPresentOrElse(organisation -> codes.add(organisation.code()), () -> unknown.add(line)));
        return new NamedOrganisations(codes, unknown);
    }

    /** By code, by the name with its kind, and else as a municipality: most are, and a province may have the same name. */
    private static Optional<Organisation> find(String line, List<Organisation> all) {
        String wanted = line.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(organisation -> isCalled(organisation.code(), wanted)
                        || isCalled(organisation.fullName(), wanted)
                        || (organisation.kind() == OrganisationKind.MUNICIPALITY
                                && isCalled("gemeente " + organisation.name(), wanted)))
                .findFirst();
    }

    private static boolean isCalled(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).equals(wanted);
    }
}
