package nl.lokaledemocratie.quickscan.desk.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.document.pdf.Validation;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Letters and cards are of codes that were made for this group and still work, and of no others. */
@QuarkusTest
class PostPagesTest {

    private static final String HEAD = "naam;adres;postcode;plaats\n";

    @Inject
    Scenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    ScanService scans;

    private Organisation organisation;
    private StaffBrowser clerk;
    private Scan scan;

    @BeforeEach
    void signIn() {
        organisation = scenario.municipality();
        clerk = scenario.clerkOf(organisation);
        scan = scans.open(scenario.draftInAllLanguages(organisation).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-simple", "en", "tr", "pl", "uk"})
    void printsALetterForEachAddressWithACodeThatWorks(String language) {
        PageForm form = household("3", "4");
        byte[] pdf = print(
                form.with("brieftaal", language).with("vragen", "griffie@voorbeeld.example"),
                "brieven",
                HEAD + "Zoë Łuczak;Kade 1;1234 AB;Assen\n;Kade 2;1234 AB;Assen\n");
        List<String> pages = PdfText.pages(pdf);
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0)).contains("Zoë Łuczak", "Kade 1", "1234 AB ASSEN", "griffie@voorbeeld.example");
        assertThat(pages.get(1)).contains("Aan de bewoners van dit adres Kade 2");
        assertThat(pages.get(2)).contains("Aan de bewoners van dit adres").doesNotContain("Kade");
        List<String> codes = List.of(form.fields().get("codes").split(" "));
        for (int i = 0; i < 3; i++) {
            assertThat(pages.get(i))
                    .contains(codes.get(i), organisation.name(), "4", "VNG")
                    .doesNotContain("{", "?·");
            assertThat(invitations.findAdmission(scan.id(), codes.get(i))).isPresent();
        }
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertThat(Validation.failures(pdf, flavour)).isEmpty();
        }
    }

    @Test
    void printsFourCardsOnAPage() {
        PageForm form = personal("5").with("vragen", "de griffie");
        List<String> pages = PdfText.pages(print(form, "kaartjes", ""));
        assertThat(pages).hasSize(2);
        assertThat(String.join(" ", pages)).contains(form.fields().get("codes").split(" "));
        assertThat(pages.get(0)).contains("De code werkt één keer.", "de griffie");
    }

    @Test
    void printsNothingOfCodesThatEndedMeanwhile() {
        PageForm first = personal("2").with("vragen", "de griffie");
        PageForm more = personal("1").with("vragen", "de griffie");
        assertThat(send(first, "brieven", "").statusCode())
                .as("more were made beside them")
                .isEqualTo(200);
        int round = invitations.group(scan.id(), "raadsleden").round();
        invitations.renew(scan.id(), "raadsleden", round, 3);
        for (PageForm old : List.of(first, more)) {
            Response refused = send(old, "brieven", "");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(Jsoup.parse(refused.asString()).text())
                    .contains("Deze codes werken niet meer")
                    .doesNotContain(old.fields().get("codes").split(" "));
            assertThat(clerk.post(root() + "/codes", old.fields()).statusCode()).isEqualTo(409);
        }
        assertThat(send(personal("1").with("vragen", "x"), "kaartjes", "").statusCode())
                .as("those of after")
                .isEqualTo(200);
    }

    @Test
    void printsNothingOfAPileThatWasWithdrawn() {
        PageForm form = household("25", "2").with("vragen", "de griffie");
        clerk.post("/scans/" + scan.id() + "/brieven/inwoners/1", Map.of());
        assertThat(send(form, "kaartjes", "").statusCode()).isEqualTo(409);
    }

    /** The page brings codes along: nobody makes letters of others with it. */
    @Test
    void printsNothingOfOtherCodes() {
        PageForm form = personal("2").with("vragen", "de griffie");
        Map<String, String> good = form.fields();
        Map<String, String> other = new LinkedHashMap<>(good);
        other.put("codes", "ABCDE-FGHJK " + good.get("codes").split(" ")[0]);
        assertForeign(scan, clerk, other);
        Map<String, String> group = new LinkedHashMap<>(good);
        group.put("groep", "inwoners");
        assertForeign(scan, clerk, group);
        Map<String, String> places = new LinkedHashMap<>(good);
        places.put("gemaakt", good.get("gemaakt").replaceFirst("\\.1\\.", ".8."));
        assertForeign(scan, clerk, places);
        assertForeign(scenario.open(organisation), clerk, good);
        Organisation neighbour = scenario.municipality();
        StaffBrowser stranger = scenario.clerkOf(neighbour);
        assertForeign(scenario.open(neighbour), stranger, good);
        assertThat(stranger.post(root() + "/codes", good).statusCode()).isEqualTo(404);
    }

    private static void assertForeign(Scan scan, StaffBrowser clerk, Map<String, String> fields) {
        Response refused = clerk.post("/scans/" + scan.id() + "/post/codes", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).text()).contains("niet voor deze groep van deze scan gemaakt");
    }

    @Test
    void saysWhatIsWrongAndKeepsTheCodes() {
        PageForm form = household("2", "4");
        Response none = send(form.with("vragen", " "), "brieven", "");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.asString())
                .contains("Vul in bij wie men terecht kan")
                .contains(form.fields().get("codes"));
        Response signs = send(form.with("vragen", "李伟"), "kaartjes", "");
        assertThat(signs.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(signs.asString()).text()).contains("kunnen wij niet afdrukken: 李 伟");
        form.with("vragen", "de griffie");
        Response many = send(form, "brieven", HEAD + "a;Kade 1;1234 AB;B\nb;Kade 1;1234 AB;B\nc;Kade 1;1234 AB;B\n");
        assertThat(many.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(many.asString()).text()).contains("In de lijst staan 3 adressen");
        Response wrong = send(form, "brieven", HEAD + "محمد;Kade 1;1234 AB;B\n");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).text()).contains("Schrijf de naam in Latijnse letters");
        assertThat(send(PageForm.of(wrong, "/post/brieven"), "brieven", "").statusCode())
                .as("once more, with what the page brought along")
                .isEqualTo(200);
    }

    @Test
    void printsLabelsAndKeepsNothing() {
        Response page = clerk.get(root());
        RequestSpecification request = clerk.request();
        Response pdf = request.multiPart(
                        "bestand",
                        "adressen.csv",
                        (HEAD + "Zoë;Kade 1;1234 AB;Assen\n").getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .post(root() + "/etiketten");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(PdfText.of(pdf.asByteArray())).contains("Zoë Kade 1 1234 AB ASSEN");
        Response wrong = clerk.request()
                .multiPart("bestand", "adressen.csv", "naam\nJan\n".getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(root() + "/etiketten");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("Geen kolom heet postcode");
    }

    @Test
    void showsASampleWithoutACode() {
        byte[] letter =
                clerk.get(root() + "/voorbeeld.pdf?taal=tr&venster=links").asByteArray();
        assertThat(PdfText.of(letter)).contains("XXXXX-XXXXX", "VOORBEELDSTAD", "Merhaba");
        assertThat(clerk.get(root() + "/voorbeeld.pdf?soort=kaart").contentType())
                .startsWith("application/pdf");
        assertThat(clerk.get(root() + "/voorbeeld.pdf?taal=ar").statusCode()).isEqualTo(404);
        scans.close(scan.id());
        assertThat(clerk.get(root() + "/voorbeeld.pdf").statusCode()).isEqualTo(409);
    }

    private String root() {
        return "/scans/" + scan.id() + "/post";
    }

    /** The page of letters after making so many codes for addresses. */
    private PageForm household(String addresses, String places) {
        String path = "/scans/" + scan.id() + "/brieven";
        PageForm form = PageForm.of(clerk.get(path), "/brieven")
                .with("adressen", addresses)
                .with("personen", places)
                .with("vorm", "pagina");
        return options(clerk.post(path, form.fields()));
    }

    private PageForm personal(String number) {
        String path = "/scans/" + scan.id() + "/uitnodigingen";
        Map<String, String> form = new LinkedHashMap<>();
        form.put("groep", "raadsleden");
        form.put("aantal", number);
        form.put(
                "ronde",
                String.valueOf(invitations.group(scan.id(), "raadsleden").round()));
        form.put("vorm", "pagina");
        return options(clerk.post(path, form));
    }

    private PageForm options(Response codes) {
        Map<String, String> brought = PageForm.of(codes, "/codes").fields();
        return PageForm.of(clerk.post(root() + "/codes", brought), "/post/brieven");
    }

    private byte[] print(PageForm form, String what, String file) {
        Response pdf = send(form, what, file);
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.contentType()).startsWith("application/pdf");
        assertThat(pdf.header("Cache-Control")).isEqualTo("no-store");
        return pdf.asByteArray();
    }

    private Response send(PageForm form, String what, String file) {
        RequestSpecification request = clerk.request();
        form.fields().forEach((name, value) -> {
            if (!name.equals("bestand")) {
                request.multiPart(new io.restassured.builder.MultiPartSpecBuilder(value)
                        .controlName(name)
                        .charset(StandardCharsets.UTF_8)
                        .build());
            }
        });
        if (!file.isEmpty()) {
            request.multiPart("bestand", "adressen.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv");
        }
        return request.post(root() + "/" + what);
    }
}
