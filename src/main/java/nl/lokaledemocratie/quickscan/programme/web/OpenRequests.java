package nl.lokaledemocratie.quickscan.programme.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.lokaledemocratie.quickscan.programme.Grant;
import nl.lokaledemocratie.quickscan.programme.Grants;
import nl.lokaledemocratie.quickscan.programme.Programme;
import nl.lokaledemocratie.quickscan.programme.Programmes;

/** The programmes that ask an organisation for its results and did not get them: its griffier reads so where the day begins. */
@Named("openRequests")
@RequestScoped
public class OpenRequests {

    @Inject
    Programmes programmes;

    @Inject
    Grants grants;

    /** Their names, in order. */
    public List<String> of(String organisation) {
        Set<UUID> given = grants.listActive(organisation).stream()
                .map(Grant::programme)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return programmes.listAsking(organisation).stream()
                .filter(programme -> !given.contains(programme.id()))
                .map(Programme::name)
                .toList();
    }
}
