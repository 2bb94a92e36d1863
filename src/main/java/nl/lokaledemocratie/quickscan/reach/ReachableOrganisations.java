package nl.lokaledemocratie.quickscan.reach;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.programme.Grants;

/**
 * The organisations that the current user works for or reads: a griffier the own one, an adviseur those that let their results be read, a
 * beheerder all. What is out of reach looks the same as what does not exist.
 */
@RequestScoped
@Transactional
public class ReachableOrganisations {

    @Inject
    CurrentUser user;

    @Inject
    Organisations organisations;

    @Inject
    Grants grants;

    /** In no order that means anything. */
    public List<Organisation> list() {
        StaffMember member = user.get();
        if (member.newcomer()) {
            return List.of();
        }
        return switch (member.role()) {
            case ADMINISTRATOR -> organisations.listAll();
            case CLERK ->
                member.organisation().flatMap(organisations::find).stream().toList();
            case ADVISOR -> of(grants.readableBy(member.username()));
        };
    }

    public Optional<Organisation> find(String code) {
        return list().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private List<Organisation> of(Set<String> codes) {
        return codes.isEmpty() ? List.of() : organisations.list("code in ?1", codes);
    }
}
