package nl.lokaledemocratie.quickscan.comparison.web;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.comparison.service.Waves;
import nl.lokaledemocratie.quickscan.comparison.trend.Trend;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** What changed in one organisation from scan to scan. */
@Path("/vergelijken/ontwikkeling")
@RolesAllowed(Role.ADVISEUR)
@Blocking
public class TrendPages {

    @CheckedTemplate(basePath = "comparison")
    static class Templates {
        static native TemplateInstance trend(TrendView view, boolean fictional);
    }

    @Inject
    Choosing choosing;

    @Inject
    ReachableScans reachable;

    @Inject
    Waves waves;

    @Inject
    Page page;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance trend(@Context UriInfo address, @RestQuery("organisatie") Optional<String> asked) {
        Optional<Choosing.Chosen> chosen = choosing.choose(address);
        if (chosen.isEmpty()) {
            return ComparisonPages.Templates.nothing();
        }
        Choice choice = chosen.get().choice();
        Map<String, List<Scan>> scans = chosen.get().meant().stream()
                .filter(scan -> scan.questionnaireName()
                        .equals(choice.questionnaire().id().name()))
                .collect(Collectors.groupingBy(scan -> scan.organisation().code()));
        List<TrendView.Chosen> offered = offered(scans);
        Optional<TrendView.Chosen> one = asked.filter(code -> !code.isBlank())
                .map(code -> offered.stream()
                        .filter(offer -> offer.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .or(() -> offered.stream().max(Comparator.comparing(offer -> Math.min(2, offer.scans()))));
        if (one.isEmpty()) {
            return ComparisonPages.Templates.nothing();
        }
        List<Scan> own = requireNonNull(scans.get(one.get().code()));
        reachable.noteCompared(own, own.stream().map(Scan::id));
        Trend trend = Trend.of(waves.list(own), choice.view() == Choice.View.WENS ? Aspect.WISH : Aspect.NOW);
        return Templates.trend(
                TrendView.of(choice, one.get(), offered, trend, page.getLocale()),
                own.stream().anyMatch(Scan::fictional));
    }

    private static List<TrendView.Chosen> offered(Map<String, List<Scan>> scans) {
        return scans.values().stream()
                .sorted(Comparator.comparing(
                                (List<Scan> own) -> own.get(0).organisation().name())
                        .thenComparing(own -> own.get(0).organisation().code()))
                .map(own -> {
                    Organisation organisation = own.get(0).organisation();
                    return new TrendView.Chosen(organisation.code(), organisation.fullName(), own.size());
                })
                .toList();
    }
}
