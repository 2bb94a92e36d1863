package nl.lokaledemocratie.quickscan.reach;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may use which route, and what others get instead. */
final class RouteTable {

    /** The one place where it is written down; a route that is not here fails the test. */
    static final String TABLE =
            """
            GET /                                      EVERYONE
            GET /privacy                               EVERYONE
            GET /toegankelijkheid                      EVERYONE
            GET /controle                              EVERYONE
            POST /controle                             EVERYONE
            GET /.well-known/security.txt              EVERYONE
            GET /kwetsbaarheid-melden                  EVERYONE
            GET /schemas/questionnaire.json            EVERYONE
            GET /meedoen/zonder-verbinding.js          EVERYONE
            GET /meedoen/{link}                        EVERYONE
            GET /proef/{link}/{key}                    EVERYONE
            GET /proef/{link}/{key}/{audience}         EVERYONE
            POST /proef/{link}/{key}/{audience}        EVERYONE
            GET /meedoen/{link}/start                  EVERYONE
            GET /meedoen/{link}/code                   EVERYONE
            GET /meedoen/{link}/wissen                 EVERYONE
            GET /meedoen/{link}/vragen/{audience}      EVERYONE
            POST /meedoen/{link}/vragen/{audience}     EVERYONE
            GET /meedoen/{link}/vragen/{audience}/gezien EVERYONE
            POST /meedoen/{link}/vragen/{audience}/gezien EVERYONE
            GET /meedoen/{link}/elders                 EVERYONE
            POST /meedoen/{link}/elders                EVERYONE
            GET /meedoen/{link}/elders/code            EVERYONE
            POST /meedoen/{link}/elders/code           EVERYONE
            POST /meedoen/{link}/elders/pakket         EVERYONE
            POST /meedoen/{link}/elders/halen          EVERYONE
            POST /meedoen/{link}/elders/weg            EVERYONE
            POST /meedoen/{link}/elders/stappen        EVERYONE
            GET /meedoen/{link}/elders/pakket          EVERYONE
            GET /meedoen/{link}/elders/halen           EVERYONE
            GET /meedoen/{link}/elders/weg             EVERYONE
            GET /meedoen/{link}/elders/stappen         EVERYONE
            POST /meedoen/{link}/start                 EVERYONE
            POST /meedoen/{link}/code                  EVERYONE
            GET /meedoen/{link}/stap/{step}            EVERYONE
            POST /meedoen/{link}/stap/{step}           EVERYONE
            GET /meedoen/{link}/overzicht              EVERYONE
            POST /meedoen/{link}/overzicht             EVERYONE
            GET /meedoen/{link}/bedankt                EVERYONE
            POST /meedoen/{link}/bedankt               EVERYONE
            GET /meedoen/{link}/bedankt/gesprek        EVERYONE
            POST /meedoen/{link}/wissen                EVERYONE
            GET /meedoen/{link}/kiosk                  EVERYONE
            GET /meedoen/{link}/kiosk/rust             EVERYONE
            GET /meedoen/{link}/kiosk/wissen           EVERYONE
            POST /meedoen/{link}/kiosk/wissen          EVERYONE
            GET /code                                  EVERYONE
            POST /code                                 EVERYONE
            GET /m/{name}                              EVERYONE
            GET /m/{name}/oproep                       EVERYONE
            GET /m/{name}/nieuws.atom                  EVERYONE
            GET /agenda/{link}                         EVERYONE
            GET /onderzoek/{link}                      EVERYONE
            GET /onderzoek/{link}/{group}.zip          EVERYONE
            GET /uitkomsten/{address}                  EVERYONE
            GET /uitkomsten/{address}/figuur-{number}-{width}.svg EVERYONE
            GET /huisstijl/{file}                      EVERYONE
            GET /inloggen                              EVERYONE
            POST /inloggen                             EVERYONE
            GET /inloggen/code                         EVERYONE
            GET /inloggen/elders                       ELSEWHERE
            GET /inloggen/elders/uit                   ELSEWHERE
            GET /inloggen/geen-toegang                 ELSEWHERE
            POST /inloggen/code                        EVERYONE
            GET /welkom/{key}                          FIRST
            POST /welkom/{key}                         FIRST
            GET /eerste-beheerder/{key}                FIRST
            POST /eerste-beheerder/{key}               FIRST
            POST /uitloggen                            EVERYONE
            GET /taal                                  EVERYONE
            POST /taal                                 EVERYONE
            GET /api-uitleg                            EVERYONE
            GET /api/v1/openapi.json                   EVERYONE
            GET /api/v1/organisaties                   MACHINE
            GET /api/v1/organisaties/{code}            MACHINE
            GET /api/v1/vragenlijsten                  MACHINE
            GET /api/v1/vragenlijsten/{naam}           MACHINE
            GET /api/v1/vragenlijsten/{naam}/versies   MACHINE
            GET /api/v1/vragenlijsten/{naam}/versies/{versie} MACHINE
            GET /api/v1/vragenlijsten/{naam}/versies/{versie}/bestand MACHINE
            GET /api/v1/vragenlijsten/{naam}/versies/{versie}/verschillen MACHINE
            GET /api/v1/scans                          MACHINE
            GET /api/v1/scans/{id}                     MACHINE
            GET /api/v1/scans/{id}/aantallen           MACHINE
            GET /api/v1/scans/{id}/agenda              MACHINE
            GET /api/v1/scans/{id}/agenda/{onderwerp}       MACHINE
            GET /api/v1/resultaten                     MACHINE
            GET /api/v1/resultaten/{id}                MACHINE
            GET /api/v1/resultaten/{id}/cijfers        MACHINE
            GET /api/v1/resultaten/{id}/exports        MACHINE
            GET /api/v1/resultaten/{id}/exports/{bestand} MACHINE
            GET /api/v1/logboekregels                  MACHINE
            GET /api/v1/programmas                     MACHINE
            GET /api/v1/programmas/{programma}         MACHINE
            GET /api/v1/vergelijkingen                 MACHINE
            GET /api/v1/vergelijkingen/{naam}/{versie}/{groep} MACHINE
            POST /api/v1/scans                         MACHINE
            PATCH /api/v1/scans/{id}                   MACHINE
            POST /api/v1/scans/{id}/agenda             MACHINE
            PATCH /api/v1/scans/{id}/agenda/{onderwerp} MACHINE
            DELETE /api/v1/scans/{id}/agenda/{onderwerp} MACHINE
            GET /api/v1/rapporten                      MACHINE
            POST /api/v1/rapporten                     MACHINE
            GET /api/v1/rapporten/{rapport}            MACHINE
            GET /api/v1/rapporten/{rapport}/bestand    MACHINE
            GET /sleutels                              STAFF
            POST /sleutels                             STAFF
            GET /start                                 SIGNED_IN
            GET /wachtwoord                            SIGNED_IN
            POST /wachtwoord                           SIGNED_IN
            GET /wachtwoord/code                       SIGNED_IN
            POST /wachtwoord/code                      SIGNED_IN
            GET /logboek                               STAFF
            GET /logboek/logboek.csv                   STAFF
            GET /scans                                 CLERK
            GET /scans/nieuw                           CLERK
            POST /scans/nieuw                          CLERK
            GET /scans/huisstijl                       CLERK
            POST /scans/huisstijl                      CLERK
            GET /scans/huisstijl/logo                  CLERK
            POST /scans/huisstijl/logo                 CLERK
            GET /scans/{id}                            OWN_SCAN
            GET /scans/{id}/delen                      OWN_SCAN
            POST /scans/{id}/delen                     OWN_SCAN
            GET /scans/{id}/delen/qr.svg               OWN_SCAN
            GET /scans/{id}/delen/qr.png               OWN_SCAN
            GET /scans/{id}/teksten                    OWN_SCAN
            GET /scans/{id}/teksten/poster.pdf         OWN_SCAN
            GET /scans/{id}/groepen                    OWN_SCAN
            POST /scans/{id}/groepen                   OWN_SCAN
            GET /scans/{id}/vragenlijst                OWN_SCAN
            GET /scans/{id}/vragenlijst/papier         OWN_SCAN
            GET /scans/{id}/vragenlijst/papier/{audience}/{language}.pdf OWN_SCAN
            GET /scans/{id}/eigen-vragen               OWN_SCAN
            GET /scans/{id}/eigen-vragen/nieuw         OWN_SCAN
            POST /scans/{id}/eigen-vragen/nieuw        OWN_SCAN
            GET /scans/{id}/eigen-vragen/{key}         OWN_SCAN
            POST /scans/{id}/eigen-vragen/{key}        OWN_SCAN
            GET /scans/{id}/eigen-vragen/{key}/omhoog  OWN_SCAN
            POST /scans/{id}/eigen-vragen/{key}/omhoog OWN_SCAN
            GET /scans/{id}/eigen-vragen/{key}/verwijderen OWN_SCAN
            POST /scans/{id}/eigen-vragen/{key}/verwijderen OWN_SCAN
            GET /scans/{id}/verwijderen                OWN_SCAN
            POST /scans/{id}/verwijderen               OWN_SCAN
            GET /scans/{id}/openen                     OWN_SCAN
            POST /scans/{id}/openen                    OWN_SCAN
            GET /scans/{id}/uitnodigingen              OWN_SCAN
            POST /scans/{id}/uitnodigingen             OWN_SCAN
            GET /scans/{id}/uitnodigingen/codes        OWN_SCAN
            POST /scans/{id}/uitnodigingen/codes       OWN_SCAN
            GET /scans/{id}/teksten/plaatje.png        OWN_SCAN
            GET /scans/{id}/post                       OWN_SCAN
            GET /scans/{id}/post/voorbeeld.pdf         OWN_SCAN
            GET /scans/{id}/post/adressen.csv          OWN_SCAN
            GET /scans/{id}/post/etiketten             OWN_SCAN
            GET /scans/{id}/post/codes                 OWN_SCAN
            GET /scans/{id}/post/brieven               OWN_SCAN
            GET /scans/{id}/post/kaartjes              OWN_SCAN
            POST /scans/{id}/post/etiketten            OWN_SCAN
            POST /scans/{id}/post/codes                OWN_SCAN
            POST /scans/{id}/post/brieven              OWN_SCAN
            POST /scans/{id}/post/kaartjes             OWN_SCAN
            GET /scans/{id}/brieven                    OWN_SCAN
            POST /scans/{id}/brieven                   OWN_SCAN
            GET /scans/{id}/brieven/{group}/{pile}     OWN_SCAN
            POST /scans/{id}/brieven/{group}/{pile}    OWN_SCAN
            GET /scans/{id}/overloop                   OWN_SCAN
            POST /scans/{id}/overloop                  OWN_SCAN
            GET /scans/{id}/stappen                    OWN_SCAN
            GET /scans/{id}/gesprek                    OWN_SCAN
            POST /scans/{id}/gesprek                   OWN_SCAN
            GET /scans/{id}/gesprek/adressen.csv       OWN_SCAN
            GET /scans/{id}/gesprek/wissen             OWN_SCAN
            POST /scans/{id}/gesprek/wissen            OWN_SCAN
            GET /scans/{id}/herstelcode                OWN_SCAN
            POST /scans/{id}/herstelcode               OWN_SCAN
            GET /scans/{id}/herstelcode/code           OWN_SCAN
            POST /scans/{id}/herstelcode/code          OWN_SCAN
            GET /scans/{id}/herstelcode/herstel        OWN_SCAN
            POST /scans/{id}/herstelcode/herstel       OWN_SCAN
            GET /scans/{id}/antwoorden                 OWN_SCAN
            GET /scans/{id}/antwoorden/{item}          OWN_SCAN
            POST /scans/{id}/antwoorden/{item}         OWN_SCAN
            GET /scans/{id}/antwoorden/termijn         OWN_SCAN
            POST /scans/{id}/antwoorden/termijn        OWN_SCAN
            GET /scans/{id}/antwoorden/wissen          OWN_SCAN
            POST /scans/{id}/antwoorden/wissen         OWN_SCAN
            GET /scans/{id}/periode                    OWN_SCAN
            POST /scans/{id}/periode                   OWN_SCAN
            GET /scans/{id}/bewaartermijnen            OWN_SCAN
            GET /scans/{id}/bewaartermijnen/alles.zip  OWN_SCAN
            GET /scans/{id}/bewaartermijnen/wissen     OWN_SCAN
            POST /scans/{id}/bewaartermijnen/wissen    OWN_SCAN
            GET /scans/{id}/proef                      OWN_SCAN
            POST /scans/{id}/proef                     OWN_SCAN
            GET /scans/{id}/pauze                      OWN_SCAN
            POST /scans/{id}/pauze                     OWN_SCAN
            GET /scans/{id}/mail                       OWN_SCAN
            POST /scans/{id}/mail/adressen             OWN_SCAN
            GET /scans/{id}/mail/adressen              OWN_SCAN
            GET /scans/{id}/mail/contact               OWN_SCAN
            GET /scans/{id}/mail/terug                 OWN_SCAN
            GET /scans/{id}/mail/proef                 OWN_SCAN
            POST /scans/{id}/mail/contact              OWN_SCAN
            GET /scans/{id}/mail/voorbeeld.csv         OWN_SCAN
            GET /scans/{id}/mail/versturen             OWN_SCAN
            POST /scans/{id}/mail/versturen            OWN_SCAN
            GET /scans/{id}/mail/voorbeeld             OWN_SCAN
            POST /scans/{id}/mail/proef                OWN_SCAN
            POST /scans/{id}/mail/terug                OWN_SCAN
            GET /scans/{id}/mail/wissen                OWN_SCAN
            POST /scans/{id}/mail/wissen               OWN_SCAN
            GET /scans/{id}/papier                     OWN_SCAN
            POST /scans/{id}/papier                    OWN_SCAN
            GET /scans/{id}/papier/opnemen             OWN_SCAN
            POST /scans/{id}/papier/opnemen            OWN_SCAN
            GET /scans/{id}/papier/typen               OWN_SCAN
            POST /scans/{id}/papier/typen              OWN_SCAN
            GET /scans/{id}/papier/typen/klaar         OWN_SCAN
            POST /scans/{id}/papier/typen/klaar        OWN_SCAN
            GET /scans/{id}/papier/voorbeeld.csv       OWN_SCAN
            GET /scans/{id}/papier/voorbeeld.xlsx      OWN_SCAN
            GET /scans/{id}/papier/intrekken/{batch}   OWN_SCAN
            POST /scans/{id}/papier/intrekken/{batch}  OWN_SCAN
            GET /scans/{id}/sluiten                    OWN_SCAN
            POST /scans/{id}/sluiten                   OWN_SCAN
            GET /scans/{id}/resultaat                  OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/rapport.pdf                OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/onderzoek                  OWN_SCAN
            POST /scans/{id}/onderzoek                 OWN_SCAN
            GET /scans/{id}/onderzoek/{item}/{group}.zip OWN_SCAN
            GET /scans/{id}/cijfers                    OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/cijfers/bijlage.xlsx       OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/cijfers/data.xlsx          OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/cijfers/data.json          OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/cijfers/ddi.xml            OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/cijfers/vragenlijst.yaml   OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/cijfers/{table}.csv        OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/cijfers/{figure}.svg       OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/cijfers/{figure}.png       OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/inwoners.pdf               OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/presentatie.pdf            OWN_SCAN_OR_ADVISOR
            GET /scans/{id}/agenda                     OWN_SCAN
            GET /scans/{id}/agenda/nieuw               OWN_SCAN
            POST /scans/{id}/agenda/nieuw              OWN_SCAN
            GET /scans/{id}/agenda/{item}              OWN_SCAN
            POST /scans/{id}/agenda/{item}             OWN_SCAN
            GET /scans/{id}/agenda/{item}/verwijderen  OWN_SCAN
            POST /scans/{id}/agenda/{item}/verwijderen OWN_SCAN
            GET /scans/{id}/ervaringen                 OWN_SCAN
            GET /scans/{id}/ervaringen/nieuw           OWN_SCAN
            POST /scans/{id}/ervaringen/nieuw          OWN_SCAN
            GET /scans/{id}/ervaringen/{item}          OWN_SCAN
            POST /scans/{id}/ervaringen/{item}         OWN_SCAN
            POST /scans/{id}/ervaringen                OWN_SCAN
            GET /scans/{id}/openbaar                   OWN_SCAN
            POST /scans/{id}/openbaar                  OWN_SCAN
            GET /scans/{id}/agenda/delen               OWN_SCAN
            POST /scans/{id}/agenda/delen              OWN_SCAN
            GET /scans/{id}/correctie                  OWN_SCAN
            POST /scans/{id}/correctie                 OWN_SCAN
            GET /scans/{id}/beschrijving               OWN_SCAN
            POST /scans/{id}/beschrijving              OWN_SCAN
            GET /rapporten                             ADVISOR
            POST /rapporten                            ADVISOR
            GET /rapporten/rapporten.zip               ADVISOR
            GET /programmas                            ADVISOR
            POST /programmas                           ADVISOR
            GET /programmas/{programme}                ADVISOR
            POST /programmas/{programme}               ADVISOR
            GET /inzage                                CLERK
            POST /inzage                               CLERK
            GET /vergelijken                           ADVISOR
            GET /vergelijken/grafiek.svg               ADVISOR
            GET /vergelijken/cijfers                   ADVISOR
            GET /vergelijken/cijfers/data.xlsx         ADVISOR
            GET /vergelijken/cijfers/data.json         ADVISOR
            GET /vergelijken/cijfers/rapport.pdf       ADVISOR
            GET /vergelijken/cijfers/{compared}.csv    ADVISOR
            GET /vergelijken/kaart                     ADVISOR
            GET /vergelijken/ontwikkeling              ADVISOR
            GET /vergelijken/themas                    ADVISOR
            GET /vergelijken/themas.svg                ADVISOR
            GET /vergelijken/naast                     ADVISOR
            GET /vragenlijsten                         STAFF
            GET /vragenlijsten/{name}/{version}        STAFF
            GET /vragenlijsten/{name}/{version}/{audience} STAFF
            GET /vragenlijsten/{name}/{version}/{audience}/stap/{step} STAFF
            GET /vragenlijsten/{name}/{version}/{audience}/slot STAFF
            GET /beheer                                ADMINISTRATOR
            GET /beheer/organisaties                   ADMINISTRATOR
            GET /beheer/verwerking                     ADMINISTRATOR
            GET /beheer/taken                          ADMINISTRATOR
            GET /beheer/vragenlijsten                  ADMINISTRATOR
            POST /beheer/vragenlijsten                 ADMINISTRATOR
            GET /beheer/vragenlijsten/{name}/{version} ADMINISTRATOR
            GET /beheer/vragenlijsten/{name}/{version}/bestand.yaml ADMINISTRATOR
            GET /beheer/vragenlijsten/{name}/{version}/vaststellen ADMINISTRATOR
            POST /beheer/vragenlijsten/{name}/{version}/vaststellen ADMINISTRATOR
            GET /beheer/vragenlijsten/{name}/{version}/intrekken ADMINISTRATOR
            POST /beheer/vragenlijsten/{name}/{version}/intrekken ADMINISTRATOR
            GET /beheer/accounts                       ADMINISTRATOR
            POST /beheer/accounts                      ADMINISTRATOR
            GET /beheer/accounts/rol                   ADMINISTRATOR
            POST /beheer/accounts/rol                  ADMINISTRATOR
            GET /beheer/accounts/wijzigen              ADMINISTRATOR
            POST /beheer/accounts/wijzigen             ADMINISTRATOR
            """;

    enum Persona {
        NOBODY,
        NEWCOMER,
        OWN_CLERK,
        OTHER_CLERK,
        ADVISOR,
        ADMINISTRATOR
    }

    enum Access {
        EVERYONE(EnumSet.allOf(Persona.class)),
        SIGNED_IN(EnumSet.complementOf(EnumSet.of(Persona.NOBODY))),
        CLERK(EnumSet.of(Persona.OWN_CLERK, Persona.OTHER_CLERK)),
        STAFF(EnumSet.complementOf(EnumSet.of(Persona.NOBODY, Persona.NEWCOMER))),
        OWN_SCAN(EnumSet.of(Persona.OWN_CLERK)),
        /** Only programs with a key: nobody with a browser, whoever is signed in in it. */
        MACHINE(EnumSet.noneOf(Persona.class)),
        /** Only who has a link that works once. */
        FIRST(EnumSet.noneOf(Persona.class)),
        /** Only where people can sign in at their own organisation, which is tried elsewhere. */
        ELSEWHERE(EnumSet.noneOf(Persona.class)),
        OWN_SCAN_OR_ADVISOR(EnumSet.of(Persona.OWN_CLERK, Persona.ADVISOR)),
        ADVISOR(EnumSet.of(Persona.ADVISOR)),
        ADMINISTRATOR(EnumSet.of(Persona.ADMINISTRATOR));

        private final Set<Persona> allowed;

        Access(Set<Persona> allowed) {
            this.allowed = allowed;
        }
    }

    enum Answer {
        LET_IN,
        TO_LOGIN,
        NO_KEY,
        FORBIDDEN,
        NOT_FOUND,
        BROKEN
    }

    private RouteTable() {}

    static Answer expected(Access access, Persona persona) {
        if (access.allowed.contains(persona)) {
            return Answer.LET_IN;
        }
        if (access == Access.MACHINE) {
            return Answer.NO_KEY;
        }
        if (access == Access.FIRST || access == Access.ELSEWHERE) {
            return Answer.NOT_FOUND;
        }
        if (persona == Persona.NOBODY) {
            return Answer.TO_LOGIN;
        }
        boolean aboutScan = access == Access.OWN_SCAN || access == Access.OWN_SCAN_OR_ADVISOR;
        return aboutScan && persona == Persona.OTHER_CLERK ? Answer.NOT_FOUND : Answer.FORBIDDEN;
    }

    static Map<String, Access> table() {
        return Arrays.stream(TABLE.split("\n"))
                .map(line -> line.trim().split("\\s+"))
                .collect(Collectors.toMap(fields -> fields[0] + " " + fields[1], fields -> Access.valueOf(fields[2])));
    }
}
