package nl.lokaledemocratie.quickscan.organisation;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;

/** The organisations a scan can be made for. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, String> {

    public Organisation get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No organisation " + code));
    }

    public Optional<Organisation> find(String code) {
        return findByIdOptional(code);
    }

    /** All of one kind, by name. */
    public List<Organisation> listOf(OrganisationKind kind) {
        return list("kind", Sort.by("fictional").descending().and("name"), kind);
    }
}
