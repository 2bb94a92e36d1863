package nl.lokaledemocratie.quickscan.desk.publicity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.document.pdf.Validation;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.ShortName;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a griffier prints and places says where, how long and until when, and its code leads to the scan. */
@QuarkusTest
class PublicityPagesTest {

    private static final float DOTS_PER_INCH = 72;

    @Inject
    Scenario scenario;

    @Inject
    ScanService scans;

    @Inject
    Scans stored;

    @Inject
    ScanSharing sharing;

    @Inject
    ScanPeriod periods;

    @Inject
    Looks looks;

    @Inject
    Clock clock;

    private final String name = "plaats-" + UUID.randomUUID().toString().substring(0, 8);
    private Organisation organisation;
    private StaffBrowser clerk;
    private Scan scan;

    @BeforeEach
    void prepare() {
        organisation = scenario.municipality();
        clerk = scenario.clerkOf(organisation);
        scan = scenario.open(organisation);
        sharing.share(scan.id(), ShortName.parse(name), List.of(), seen -> true);
    }

    private void askInAllLanguages() {
        sharing.share(scan.id(), Optional.empty(), List.of(), seen -> true);
        scan = scans.open(scenario.draftInAllLanguages(organisation).id());
        sharing.share(scan.id(), ShortName.parse(name), List.of(), seen -> true);
    }

    private String root() {
        return "/scans/" + scan.id() + "/teksten";
    }

    private Document page() {
        return Jsoup.parse(clerk.get(root()).asString());
    }

    private String planEnd() {
        ScanEnd end = ScanEnd.after(Instant.now(clock).plus(Duration.ofDays(20)));
        periods.plan(scan.id(), Optional.empty(), Optional.of(end), seen -> true);
        return Notation.in(new Locale("nl")).moment(end.at().atZone(clock.getZone()));
    }

    @Test
    void fillsThreeTextsInDutch() {
        String end = planEnd();
        List<Element> texts = page().select("textarea[readonly]:not([id^=beschrijving])");
        assertThat(texts).extracting(text -> text.id()).containsExactly("site-nl", "krant-nl", "sociaal-nl");
        assertThat(texts).allSatisfy(text -> assertThat(text.wholeText())
                .contains(organisation.name(), "/m/" + name, "minut")
                .doesNotContain("{", "}", "Optional", "  "));
        assertThat(texts).allSatisfy(text -> assertThat(text.wholeText())
                .contains("U kunt meedoen tot " + end + ".", "anoniem"));
        assertThat(texts.get(1).wholeText())
                .contains("‘" + scan.title() + "’", "niet het officiële instrument", "Dat hoeft niet te zijn wat alle");
        assertThat(texts.get(2).wholeText()).hasSizeLessThan(400);
    }

    @Test
    void saysNothingOfAnEndThatIsNotPlanned() {
        assertThat(page().select("textarea").text()).doesNotContain("U kunt meedoen", "You can take part");
        assertThat(page().select("main").text()).contains("nog geen einde gepland");
        assertThat(PdfText.of(poster("a4", "nl"))).doesNotContain("U kunt meedoen");
        planEnd();
        assertThat(page().select("main").text()).doesNotContain("nog geen einde gepland");
    }

    @Test
    void saysThatOneNeedsTheCodeOfALetterWhereNobodyAnswersWithout() {
        assertThat(page().select("textarea").text()).doesNotContain("code uit uw brief");
        QuarkusTransaction.requiringNew()
                .run(() -> stored.get(scan.id()).audiences().forEach(group -> stored.get(scan.id())
                        .sendLetters(group.audience(), Letters.ONLY)));
        assertThat(page().select("#krant-nl").text()).contains("U heeft de code uit uw brief nodig.");
        assertThat(PdfText.of(poster("a4", "nl"))).contains("code uit uw brief");
    }

    @ParameterizedTest
    @CsvSource({"a4, nl, 595, 842", "a3, nl, 842, 1191", "a4, en, 595, 842", "a3, en, 842, 1191"})
    void printsAPosterWhoseCodeLeadsToTheScan(String size, String language, int width, int height) throws Exception {
        planEnd();
        looks.give(organisation.code(), Colour.parse("#7a1e5c"), seen -> true);
        byte[] pdf = poster(size, language);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isEqualTo(1);
            assertThat(Math.round(file.getPage(0).getMediaBox().getWidth())).isEqualTo(width);
            assertThat(Math.round(file.getPage(0).getMediaBox().getHeight())).isEqualTo(height);
            BufferedImage picture = new PDFRenderer(file).renderImageWithDPI(0, DOTS_PER_INCH);
            assertThat(picture.getRGB(5, 5) & 0xffffff).isEqualTo(0x7a1e5c);
            String address = read(picture);
            assertThat(address).endsWith("/m/" + name);
            assertThat(given().redirects().follow(true).get(address).asString()).contains(scan.link());
            assertThat(PdfText.of(pdf))
                    .contains(address.replaceFirst("https?://", ""), organisation.name(), "VNG")
                    .doesNotContain("http:", "{");
        }
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertThat(Validation.failures(pdf, flavour)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-simple", "en", "tr", "ar", "pl", "uk"})
    void tellsItInTheOtherLanguagesOfTheQuestionnaire(String language) {
        askInAllLanguages();
        planEnd();
        Document page = Jsoup.parse(clerk.get(root() + "?brieftaal=" + language).asString());
        List<Element> texts = page.select("textarea[readonly]:not([id^=beschrijving])");
        assertThat(texts).hasSize(3).allSatisfy(text -> {
            assertThat(text.attr("lang")).isEqualTo(language);
            assertThat(text.wholeText())
                    .contains(organisation.name(), "/m/" + name)
                    .doesNotContain("{", "}", "Optional", "  ");
        });
        assertThat(page.text().contains("moedertaalspreker")).isEqualTo(!language.equals("en"));
        boolean written = !language.equals("ar");
        assertThat(page.select("a[href*=poster.pdf]")).hasSize(written ? 2 : 0);
        assertThat(clerk.get(root() + "/poster.pdf?brieftaal=" + language).statusCode())
                .isEqualTo(written ? 200 : 404);
        if (written) {
            String words = page.select("#sociaal-" + language)
                    .first()
                    .wholeText()
                    .split("\n\n")[1]
                    .split("[?]")[0];
            String printed = PdfText.of(poster("a4", language));
            assertThat(printed).doesNotContain("{").contains(words);
        }
    }

    @Test
    void countsByChannelWhoScans() throws Exception {
        sharing.share(scan.id(), ShortName.parse(name), List.of("krant"), seen -> true);
        Document page = Jsoup.parse(clerk.get(root() + "?via=krant").asString());
        assertThat(page.select("#krant-nl").text()).contains("/m/" + name + "?via=krant");
        assertThat(page.select("a[href*=poster.pdf]"))
                .allSatisfy(link -> assertThat(link.attr("href")).endsWith("&brieftaal=nl&via=krant"));
        Response poster = clerk.get(page.select("a[href*=poster.pdf]").first().attr("href"));
        try (PDDocument file = Loader.loadPDF(poster.asByteArray())) {
            assertThat(read(new PDFRenderer(file).renderImageWithDPI(0, 2 * DOTS_PER_INCH)))
                    .endsWith("/m/" + name + "?via=krant");
        }
        assertThat(PdfText.of(poster.asByteArray())).as("nobody types it").doesNotContain("via=");
        assertThat(clerk.get(root() + "/poster.pdf?via=buurthuis").statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(clerk.get(root() + "?via=buurthuis").asString())
                        .select("textarea")
                        .text())
                .doesNotContain("via=");
    }

    @ParameterizedTest
    @CsvSource({"breed, nl, 1200, 630", "vierkant, nl, 1080, 1080", "breed, uk, 1200, 630", "vierkant, tr, 1080, 1080"})
    void drawsAPictureWhoseCodeLeadsToTheScan(String size, String language, int width, int height) throws Exception {
        askInAllLanguages();
        planEnd();
        looks.give(organisation.code(), Colour.parse("#7a1e5c"), seen -> true);
        Response answer = clerk.get(root() + "/plaatje.png?formaat=" + size + "&brieftaal=" + language);
        assertThat(answer.contentType()).isEqualTo("image/png");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(picture.getColorModel().hasAlpha()).isFalse();
        assertThat(picture.getRGB(3, 3) & 0xffffff).isEqualTo(0x7a1e5c);
        assertThat(read(picture)).endsWith("/m/" + name);
        assertThat(page().select("#beschrijving-nl").text()).contains(organisation.fullName(), "/m/" + name);
        assertThat(clerk.get(root() + "/plaatje.png?formaat=hoog").statusCode()).isEqualTo(404);
    }

    @Test
    void isForTheOwnOrganisationUntilTheScanIsClosed() {
        StaffBrowser stranger = scenario.clerkOf(scenario.municipality());
        assertThat(stranger.get(root()).statusCode()).isEqualTo(404);
        assertThat(stranger.get(root() + "/poster.pdf").statusCode()).isEqualTo(404);
        assertThat(clerk.get(root() + "/poster.pdf?formaat=a2").statusCode()).isEqualTo(404);
        assertThat(clerk.get(root() + "/poster.pdf?brieftaal=de").statusCode()).isEqualTo(404);
        scans.close(scan.id());
        assertThat(clerk.get(root()).statusCode()).isEqualTo(409);
        assertThat(clerk.get(root() + "/poster.pdf").statusCode()).isEqualTo(409);
    }

    private byte[] poster(String size, String language) {
        Response answer = clerk.get(root() + "/poster.pdf?formaat=" + size + "&brieftaal=" + language);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .contains("poster-" + name + "-" + size + "-" + language + ".pdf");
        return answer.asByteArray();
    }

    /** As a phone does, which looks more than once. */
    private static String read(BufferedImage picture) throws Exception {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        try {
            return read(new HybridBinarizer(source));
        } catch (NotFoundException | ChecksumException | FormatException unseen) {
            return read(new GlobalHistogramBinarizer(source));
        }
    }

    private static String read(Binarizer picture) throws Exception {
        return new QRCodeReader()
                .decode(new BinaryBitmap(picture), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
