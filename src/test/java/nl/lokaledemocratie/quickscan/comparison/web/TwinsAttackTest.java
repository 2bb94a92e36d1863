package nl.lokaledemocratie.quickscan.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two municipalities of which only what the few people of one group answered differs, in two scans each. Whatever pages and files an adviser asks
 * for, by whatever filter, they read alike in every letter but their names: so nothing follows of what is hidden, from a change either.
 */
@QuarkusTest
class TwinsAttackTest {

    private static final int QUESTIONS = Integer.getInteger("attack.twins", 60);
    private static final List<String> GROUPS = List.of("raadsleden", "collegeleden", "ambtenaren", "inwoners");

    @Inject
    Scenario scenario;

    @Inject
    ClosingService closing;

    @Inject
    EntityManager entities;

    private StaffBrowser adviser;
    private List<Twin> twins;

    /** One of them, with the words that are its own. */
    private record Twin(Organisation organisation, List<String> names) {

        /** A text without what is its own alone: names, keys, prints. */
        String plain(String text, List<Twin> all) {
            String plain = text;
            for (Twin twin : all) {
                for (String name : twin.names()) {
                    plain = plain.replace(name, "X");
                }
            }
            return plain.replaceAll("[0-9a-f]{12,64}", "X");
        }
    }

    @BeforeEach
    void prepare() {
        String username = scenario.account(Role.ADVISOR, Optional.empty());
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from programme_adviser where username = ?1")
                        .setParameter(1, username)
                        .executeUpdate());
        twins = List.of(twin(1, 0, username), twin(2, 0, username), twin(3, 99, username));
        adviser = StaffBrowser.signedIn(username, Scenario.PASSWORD);
    }

    /**
     * @param hand  whose answers the four of one group give
     * @param loud  whose answers the residents give: of another number everybody sees the difference
     */
    private Twin twin(long hand, long loud, String username) {
        Organisation organisation = scenario.municipality();
        List<String> names = new ArrayList<>();
        for (int wave = 0; wave < 2; wave++) {
            Scan scan = scenario.open(organisation);
            names.add(scan.id().toString());
            names.add(scan.title());
            scenario.answer(scan, sheets(hand, loud, wave));
            closing.close(scan.id());
            closedOn(scan, LocalDate.now().minusDays(1 - wave));
        }
        names.add(organisation.fullName());
        names.add(organisation.name());
        names.add(organisation.code());
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("insert into read_grant (id, organisation_code, reader, adviser,"
                                + " answers, given_by, given_on, last_day) values (gen_random_uuid(), ?1, 'ADVISER', ?2, false,"
                                + " 'test', current_date, current_date + 9)")
                        .setParameter(1, organisation.code())
                        .setParameter(2, username)
                        .executeUpdate());
        return new Twin(organisation, names);
    }

    private void closedOn(Scan scan, LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update scan set closed_on = ?1 where id = ?2")
                        .setParameter(1, day)
                        .setParameter(2, scan.id())
                        .executeUpdate());
    }

    private List<AnswerSheet> sheets(long hand, long loud, int wave) {
        RandomSheets alike = new RandomSheets(scenario.questionnaire(), 50 + wave);
        return Stream.of(
                        alike.of("raadsleden", 19),
                        alike.of("ambtenaren", 12),
                        new RandomSheets(scenario.questionnaire(), 70 + 10 * loud + wave).of("inwoners", 60),
                        new RandomSheets(scenario.questionnaire(), 1_000 * hand + wave).of("collegeleden", 4))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void readAlikeWhateverIsAsked() {
        Random random = new Random(20261130);
        for (int number = 0; number < QUESTIONS; number++) {
            String question = question(random);
            assertThat(rows(question, twins.get(0))).as(question).isEqualTo(rows(question, twins.get(1)));
            assertThat(page("/vergelijken/ontwikkeling", question, twins.get(0)))
                    .as("ontwikkeling " + question)
                    .isEqualTo(page("/vergelijken/ontwikkeling", question, twins.get(1)));
            assertThat(file(question, twins.get(0))).as(question).isEqualTo(file(question, twins.get(1)));
        }
    }

    /** Where everybody may see a difference there is one: the attack can see. */
    @Test
    void readOtherwiseWhereResidentsAnsweredOtherwise() {
        String question = "groep=inwoners&beeld=nu&vragenlijst="
                + scenario.questionnaire().id();
        assertThat(rows(question, twins.get(0))).isNotEqualTo(rows(question, twins.get(2)));
        assertThat(page("/vergelijken/ontwikkeling", question, twins.get(0)))
                .isNotEqualTo(page("/vergelijken/ontwikkeling", question, twins.get(2)));
        assertThat(file(question, twins.get(0))).isNotEqualTo(file(question, twins.get(2)));
    }

    private String question(Random random) {
        List<String> filters = Stream.of(
                        "provincie=Utrecht",
                        "stedelijkheid=matig",
                        "inwonertal=20.000-50.000",
                        "organisatiesoort=gemeente")
                .filter(filter -> random.nextInt(3) == 0)
                .toList();
        return Stream.concat(
                        Stream.of(
                                "vragenlijst=" + scenario.questionnaire().id(),
                                "groep=" + GROUPS.get(random.nextInt(GROUPS.size())),
                                "beeld=" + List.of("nu", "wens", "kloof").get(random.nextInt(3)),
                                "per=themas",
                                "volgorde="
                                        + List.of("naam", "grootte", "provincie")
                                                .get(random.nextInt(3))),
                        filters.stream())
                .collect(Collectors.joining("&"));
    }

    /** What the pages with a row for each organisation tell of one. */
    private List<String> rows(String question, Twin twin) {
        return Stream.of("/vergelijken", "/vergelijken/themas", "/vergelijken/kaart")
                .map(address -> Jsoup.parse(get(address + "?" + question).asString()).select("tbody tr").stream()
                        .filter(row -> row.text().contains(twin.organisation().name()))
                        .map(Element::text)
                        .map(text -> twin.plain(text, twins))
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private String page(String address, String question, Twin twin) {
        Response page = get(
                address + "?" + question + "&organisatie=" + twin.organisation().code());
        return twin.plain(
                Jsoup.parse(page.asString())
                        .select("main .qs-trend, main section, main .qs-card:not(form)")
                        .outerHtml(),
                twins);
    }

    private List<String> file(String question, Twin twin) {
        return Stream.of("tidy", "wide", "organisaties")
                .flatMap(file -> get("/vergelijken/cijfers/" + file + ".csv?" + question)
                        .asString()
                        .lines())
                .filter(line -> line.contains(twin.organisation().code()))
                .map(line -> twin.plain(line, twins))
                .toList();
    }

    private Response get(String address) {
        Response answer = adviser.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }
}
