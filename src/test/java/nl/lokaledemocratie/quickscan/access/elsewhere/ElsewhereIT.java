package nl.lokaledemocratie.quickscan.access.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import nl.lokaledemocratie.quickscan.RunningService;
import nl.lokaledemocratie.quickscan.access.elsewhere.Visitor.Answer;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in at one's own organisation: the built service, a real Keycloak, and what can go wrong between the two. */
class ElsewhereIT {

    private static final String PASSWORD = "only-in-tests";
    private static final String OWN_NUMBER = "00000001800000034000";

    @TempDir
    private static Path folder;

    private static RunningService service;
    private static Issuer issuer;
    private static Keycloak keycloak;
    private static Answer beforeTheIssuer;

    @BeforeAll
    static void start() throws Exception {
        int seen = freePort();
        int behind = freePort();
        Path secret = Files.writeString(folder.resolve("secret"), PASSWORD + "\n");
        service = RunningService.started(
                folder.resolve("data"),
                List.of(
                        "-Dquickscan.oidc.issuer=http://127.0.0.1:" + seen + "/realms/staff",
                        "-Dquickscan.oidc.client-id=quickscan",
                        "-Dquickscan.oidc.secret-file=" + secret,
                        "-Dquickscan.oidc.name=Voorbeeldstad",
                        "-Dquickscan.oidc.roles.\"griffie\"=griffier",
                        "-Dquickscan.oidc.roles.\"advies\"=adviseur",
                        "-Dquickscan.oidc.organisations.\"" + OWN_NUMBER + "\"=GM0344"));
        beforeTheIssuer = new Visitor().visit(at("/inloggen/elders"));
        keycloak = Keycloak.started(behind, "http://127.0.0.1:" + seen, at(""));
        issuer = new Issuer(seen, behind);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
        keycloak.close();
    }

    @Test
    void saysSoWhileTheIssuerCannotBeReached() {
        assertThat(beforeTheIssuer.address().toString()).endsWith("/inloggen/geen-toegang?reden=away");
        assertThat(beforeTheIssuer.body()).contains("Wij kunnen Voorbeeldstad op dit moment niet bereiken.");
    }

    @Test
    void bringsSomebodyInAsWhatTheOwnOrganisationTells() throws Exception {
        Visitor griffier = new Visitor();
        Answer page = griffier.visit(at("/inloggen/elders?terug=%2Fwachtwoord"));
        assertThat(Issuer.query(page.address().getRawQuery()))
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", at("/inloggen/elders"))
                .containsKeys("state", "nonce", "code_challenge");

        Answer in = griffier.fillIn(page, "griet", PASSWORD);

        assertThat(in.address()).hasToString(at("/wachtwoord"));
        assertThat(in.body()).contains("Griet de Griffier").contains("Hier heeft u geen wachtwoord");
        assertThat(griffier.visit(at("/start")).address()).hasToString(at("/scans"));
        assertThat(griffier.cookies(at("/")).keySet()).contains("personeel").noneMatch(name -> name.startsWith("q_"));
        assertThat(
                        rows(
                                "select display_name, role, organisation_code, confirmed_on is not null, username from account"))
                .anySatisfy(row -> assertThat(row).startsWith("Griet de Griffier|griffier|GM0344|t|elders."));
        assertThat(rows("select act from audit_entry where name = 'Griet de Griffier'"))
                .contains("CLAIMS_FOLLOW", "SIGN_IN");
    }

    @Test
    void letsNobodyInOfWhomNoRoleOrOrganisationIsTold() throws Exception {
        assertThat(refused("kok")).contains("Daar is nog niet vastgelegd wat u in deze dienst doet");
        assertThat(refused("zonder")).contains("voor welke organisatie u hier werkt");

        assertThat(rows("select display_name from account"))
                .doesNotContain("Kees Kok")
                .doesNotContain("Zonder Organisatie");
        assertThat(service.output())
                .contains("quickscan.oidc.role-claim is missing or has no value")
                .contains("quickscan.oidc.organisation-claim is missing")
                .doesNotContain("Kees")
                .doesNotContain("Zonder");
    }

    private static String refused(String username) {
        Visitor visitor = new Visitor();
        Answer page = visitor.fillIn(visitor.visit(at("/inloggen/elders")), username, PASSWORD);
        assertThat(visitor.cookies(at("/"))).doesNotContainKey("personeel");
        return page.body();
    }

    @Test
    void signsOutElsewhereToo() {
        Visitor griffier = new Visitor();
        griffier.fillIn(griffier.visit(at("/inloggen/elders")), "griet", PASSWORD);
        Answer out = griffier.send(at("/uitloggen"), Map.of());
        assertThat(out.body()).contains("Bij Voorbeeldstad bent u nog ingelogd.");
        assertThat(griffier.visit(at("/inloggen/elders")).address()).hasToString(at("/scans"));

        griffier.send(at("/uitloggen"), Map.of());
        Answer away = griffier.visit(at("/inloggen/elders/uit"));

        assertThat(away.address()).hasToString(at("/inloggen?melding=uit"));
        assertThat(away.body()).doesNotContain("bent u nog ingelogd");
        assertThat(griffier.visit(at("/inloggen/elders")).body()).contains("kc-form-login");
    }

    @Test
    void endsTheSessionWhenSomebodySignsOutElsewhere() throws Exception {
        Visitor griffier = new Visitor();
        griffier.fillIn(griffier.visit(at("/inloggen/elders")), "griet", PASSWORD);
        assertThat(griffier.visit(at("/start")).address()).hasToString(at("/scans"));

        Answer asked = griffier.get(issuer.realm() + "/protocol/openid-connect/logout?client_id=quickscan");
        Map<String, String> fields = new java.util.HashMap<>();
        var form = Jsoup.parse(asked.body(), asked.address().toString()).selectFirst("form");
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        griffier.send(form.absUrl("action"), fields);

        eventually(() -> griffier.get(at("/start")).location().endsWith("/inloggen"));
        assertThat(rows("select act from audit_entry where name = 'Griet de Griffier'"))
                .contains("SIGN_OUT_ELSEWHERE");
    }

    @Test
    void takesBackTheReachOfWhoIsRemovedElsewhere() throws Exception {
        String subject = UUID.randomUUID().toString();
        Visitor before = told(claims(subject, claims -> {}));
        assertThat(before.visit(at("/start")).address()).hasToString(at("/scans"));

        Visitor after = told(claims(subject, claims -> claims.unsetClaim("roles")));

        assertThat(after.cookies(at("/"))).doesNotContainKey("personeel");
        assertThat(before.get(at("/start")).location()).endsWith("/inloggen");
        assertThat(rows("select act from audit_entry where subject like 'elders.%'"))
                .contains("CLAIMS_REFUSE");
    }

    @Test
    void followsAnotherRoleAtTheNextSigningIn() {
        String subject = UUID.randomUUID().toString();
        told(claims(subject, claims -> {}));

        Visitor adviser = told(claims(subject, claims -> claims.setStringListClaim("roles", "advies")));

        assertThat(adviser.visit(at("/start")).address()).hasToString(at("/vergelijken"));
    }

    @Test
    void allowsForAClockThatIsALittleOff() {
        Visitor visitor = told(claims(UUID.randomUUID().toString(), claims -> {
            claims.setExpirationTime(inSeconds(-15));
        }));
        assertThat(visitor.cookies(at("/"))).containsKey("personeel");
    }

    @Test
    void trustsNothingElse() throws Exception {
        var foreign = RsaJwkGenerator.generateJwk(2048);
        foreign.setKeyId("of-the-test");
        List<Visitor> visitors = new ArrayList<>();
        visitors.add(told(claims("s", claims -> claims.setIssuer("http://elsewhere.example"))));
        visitors.add(told(claims("s", claims -> claims.setExpirationTime(inSeconds(-600)))));
        visitors.add(told(claims("s", claims -> claims.setAudience("another-client"))));
        visitors.add(told(claims("s", claims -> claims.setStringClaim("nonce", "of-another-time"))));
        visitors.add(told(claims("s", claims -> claims.setSubject(null))));
        issuer.tells(nonce -> Issuer.signed(claims("s", claims -> {}).apply(nonce), foreign));
        visitors.add(went());
        issuer.isAsItWas();

        assertThat(visitors)
                .allSatisfy(visitor -> assertThat(visitor.cookies(at("/"))).doesNotContainKey("personeel"));
        assertThat(new Visitor().visit(at("/inloggen/geen-toegang")).body()).contains("Inloggen is niet gelukt");
        assertThat(service.output()).contains("not to be trusted").doesNotContain("Iemand");
    }

    @Test
    void saysSoWhenTokensCannotBeHadAndGoesOnAfterwards() {
        issuer.breaks();
        Answer page = new Visitor().visit(at("/inloggen/elders"));
        issuer.isAsItWas();

        assertThat(page.address().getPath()).isEqualTo("/inloggen/geen-toegang");
        Visitor griffier = new Visitor();
        assertThat(griffier.fillIn(griffier.visit(at("/inloggen/elders")), "griet", PASSWORD)
                        .address())
                .hasToString(at("/scans"));
    }

    @Test
    void beginsAnewWithAnotherState() {
        Visitor visitor = new Visitor();
        Answer sent = visitor.get(at("/inloggen/elders"));
        assertThat(sent.given().values())
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("Path=/inloggen/elders").contains("HTTPOnly"));

        Answer page = visitor.visit(at("/inloggen/elders?code=a-code&state=another"));

        assertThat(page.body()).contains("kc-form-login");
        assertThat(visitor.cookies(at("/"))).doesNotContainKey("personeel");
    }

    @Test
    void believesOnlyTheIssuerWhoSignedOut() throws Exception {
        String subject = UUID.randomUUID().toString();
        Visitor visitor = told(claims(subject, claims -> {}));
        var foreign = RsaJwkGenerator.generateJwk(2048);
        foreign.setKeyId("of-the-test");

        assertThat(List.of(
                        signedOut(Issuer.signed(logout(subject, claims -> {}), foreign)),
                        signedOut(issuer.signed(logout(subject, claims -> claims.setStringClaim("nonce", "n")))),
                        signedOut(issuer.signed(logout(subject, claims -> claims.unsetClaim("events")))),
                        signedOut(issuer.signed(logout(subject, claims -> claims.setAudience("another-client")))),
                        signedOut(issuer.signed(logout(subject, claims -> claims.setIssuedAt(inSeconds(-3600))))),
                        signedOut("nothing")))
                .containsOnly(400);
        assertThat(visitor.visit(at("/start")).address()).hasToString(at("/scans"));

        assertThat(signedOut(issuer.signed(logout(subject, claims -> {})))).isEqualTo(200);
        assertThat(visitor.get(at("/start")).location()).endsWith("/inloggen");
        assertThat(signedOut(issuer.signed(logout("nobody-here", claims -> {}))))
                .isEqualTo(200);
    }

    @Test
    void isNotOnTheRoadOfRespondents() {
        for (String page : List.of("/", "/privacy", "/code")) {
            Answer answer = new Visitor().get(at(page));
            assertThat(answer.given().keySet()).noneMatch(name -> name.startsWith("q_"));
            assertThat(answer.location()).doesNotContain("openid-connect");
        }
        assertThat(new Visitor().get(at("/scans")).location()).startsWith("/inloggen?terug=");
    }

    private static Visitor told(java.util.function.Function<String, JwtClaims> claims) {
        issuer.tells(nonce -> issuer.signed(claims.apply(nonce)));
        try {
            return went();
        } finally {
            issuer.isAsItWas();
        }
    }

    private static Visitor went() {
        Visitor visitor = new Visitor();
        visitor.visit(at("/inloggen/elders"));
        return visitor;
    }

    private static java.util.function.Function<String, JwtClaims> claims(String subject, Consumer<JwtClaims> other) {
        return nonce -> {
            JwtClaims claims = new JwtClaims();
            claims.setIssuer(issuer.realm());
            claims.setAudience("quickscan");
            claims.setSubject(subject);
            claims.setIssuedAt(inSeconds(-60));
            claims.setExpirationTime(inSeconds(300));
            claims.setStringClaim("nonce", nonce);
            claims.setStringClaim("name", "Iemand Anders");
            claims.setStringListClaim("roles", "griffie", "kantine");
            claims.setStringClaim("organisation", OWN_NUMBER);
            other.accept(claims);
            return claims;
        };
    }

    private static JwtClaims logout(String subject, Consumer<JwtClaims> other) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer.realm());
        claims.setAudience("quickscan");
        claims.setSubject(subject);
        claims.setIssuedAt(inSeconds(0));
        claims.setExpirationTime(inSeconds(120));
        claims.setGeneratedJwtId();
        claims.setClaim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        other.accept(claims);
        return claims;
    }

    private static int signedOut(String token) {
        return new Visitor().tell(at("/inloggen/elders/afgemeld"), Map.of("logout_token", token));
    }

    private static NumericDate inSeconds(int seconds) {
        NumericDate moment = NumericDate.now();
        moment.addSeconds(seconds);
        return moment;
    }

    private static List<String> rows(String query) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection database = service.database();
                ResultSet found = database.createStatement().executeQuery(query)) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        return rows;
    }

    private static String row(ResultSet found) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            cells.add(found.getString(column));
        }
        return String.join("|", cells);
    }

    private static void eventually(java.util.function.BooleanSupplier is) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!is.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(100);
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + service.port + path;
    }
}
