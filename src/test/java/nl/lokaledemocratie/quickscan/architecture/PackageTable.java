package nl.lokaledemocratie.quickscan.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which package may use which: a row per package, from the ground up. Each may use rows above its own, so there is no circle. */
final class PackageTable {

    static final String ROOT = "nl.lokaledemocratie.quickscan";

    /** The row of {@code Main}, which the table calls "(start)". */
    private static final String START = "";

    /** The package before the colon may use those after it; what does not fit on its line goes on on an indented one. */
    private static final String ROWS =
            """
            notation:
            spss:
            database:
            database.backup: database
            questionnaire.identity:
            questionnaire.text:
            questionnaire: questionnaire.identity questionnaire.text
            dataset: questionnaire spss
            questionnaire.version: questionnaire questionnaire.identity questionnaire.text
            questionnaire.clinic: questionnaire questionnaire.text questionnaire.version
            questionnaire.web:
            questionnaire.yaml.source: notation questionnaire questionnaire.text
            questionnaire.yaml: notation questionnaire questionnaire.identity questionnaire.text questionnaire.version questionnaire.yaml.source
            questionnaire.yaml.successor: notation questionnaire questionnaire.identity questionnaire.text questionnaire.version questionnaire.yaml questionnaire.yaml.source
            questionnaire.catalog: questionnaire questionnaire.identity questionnaire.version questionnaire.yaml questionnaire.yaml.source
            questionnaire.proposal: questionnaire questionnaire.catalog questionnaire.identity questionnaire.yaml questionnaire.yaml.source questionnaire.yaml.successor
            translation: notation questionnaire questionnaire.identity questionnaire.yaml questionnaire.yaml.source
            answer: questionnaire
            organisation: notation questionnaire.identity questionnaire.text
            organisation.look: organisation
            ballot: database notation
            web.machine:
            access: notation
            access.token: access web.machine
            scan.end:
            scan.pause:
            scan: ballot notation organisation questionnaire questionnaire.identity scan.end scan.pause
            audit: access access.token organisation scan
            scan.opening: audit scan
            scan.own: organisation organisation.look questionnaire questionnaire.catalog questionnaire.text scan scan.end scan.pause
            qr:
            invitation: notation scan
            response.store: answer ballot database questionnaire
            response.counter: response.store
            response.draft: answer invitation questionnaire response.store scan scan.pause
            response.carried: notation questionnaire response.draft response.store scan
            response: answer ballot invitation questionnaire response.counter response.draft response.store scan scan.end scan.pause
            response.flood: response.store scan
            response.talk: audit ballot notation response.store scan
            response.words: audit response.store
            connection:
            web.asset:
            web.term:
            web: connection notation web.asset web.machine web.term
            web.weakness: web
            web.form: notation web web.machine
            access.kept: access web.form
            access.factor: access access.kept notation
            access.session: access access.factor access.kept audit web web.machine
            programme: access database scan
            reach: access organisation programme scan
            analysis.stats:
            analysis: analysis.stats questionnaire
            analysis.counting: analysis analysis.stats answer questionnaire questionnaire.version
            analysis.published: analysis analysis.stats notation questionnaire
            analysis.claim: analysis analysis.published analysis.stats notation questionnaire questionnaire.text
            analysis.suppression: analysis analysis.counting analysis.stats questionnaire
            analysis.result: analysis analysis.counting analysis.stats analysis.suppression answer
            analysis.section: analysis analysis.counting analysis.result analysis.stats analysis.suppression answer questionnaire
            analysis.disclosure: analysis analysis.counting analysis.published analysis.result analysis.section analysis.stats
                analysis.suppression notation questionnaire
            analysis.json: analysis analysis.result analysis.stats analysis.suppression questionnaire
            publication: analysis analysis.counting analysis.disclosure analysis.published analysis.result analysis.section analysis.stats answer audit ballot notation
                organisation questionnaire questionnaire.catalog questionnaire.version response response.counter response.store response.talk response.words scan scan.end
                scan.own
            redaction:
            openanswer: analysis analysis.disclosure analysis.published database notation publication questionnaire redaction response.words scan scan.own
            comparison: analysis analysis.published analysis.stats questionnaire questionnaire.text
            comparison.map: comparison notation questionnaire
            comparison.trend: analysis analysis.claim analysis.published questionnaire questionnaire.version
            comparison.service: analysis analysis.published comparison comparison.trend organisation programme publication questionnaire
                questionnaire.catalog questionnaire.identity questionnaire.version scan
            chart: notation
            document.seal:
            document: chart document.seal
            document.terse: notation
            document.pdf: chart document document.seal document.terse notation
            content:
            tips: analysis.claim content questionnaire questionnaire.text
            glossary: content questionnaire.text
            report.content: analysis analysis.claim analysis.published analysis.stats content document document.seal glossary notation questionnaire
                questionnaire.text tips
            report.figure: analysis analysis.claim analysis.published chart document glossary notation questionnaire questionnaire.text report.content
            report.answers: analysis.published chart document notation questionnaire questionnaire.text report.content
            report.people: analysis.claim analysis.published chart document glossary notation questionnaire questionnaire.text report.content
            report.beside: analysis analysis.published chart document notation questionnaire report.content report.figure
            report.chapter: analysis analysis.claim analysis.published analysis.stats chart document glossary notation questionnaire questionnaire.identity
                questionnaire.text report.answers report.beside report.content report.figure report.people
            report.tips: analysis.claim document notation questionnaire questionnaire.text report.chapter report.content tips
            report.theme: analysis analysis.claim analysis.published document notation questionnaire report.chapter report.content
            report.quoted: document notation questionnaire questionnaire.text report.content
            report.slides: analysis.claim analysis.published document notation questionnaire report.chapter report.content report.figure
            report: analysis.claim analysis.published document document.pdf glossary notation questionnaire questionnaire.identity questionnaire.text
                report.answers report.beside report.chapter report.content report.figure report.people report.quoted report.slides report.theme report.tips
            report.definition: analysis.claim chart content glossary questionnaire.catalog questionnaire.text questionnaire.yaml questionnaire.yaml.source
                report.content tips
            report.catalog: questionnaire.yaml questionnaire.yaml.source report.content report.definition scan
            report.printed: chart document.seal notation openanswer organisation publication questionnaire.catalog questionnaire.identity report report.catalog report.content
                scan scan.own
            report.bundle: access database openanswer organisation programme publication questionnaire.identity reach report.catalog report.printed scan
            report.bundle.web: access audit notation questionnaire.identity reach report.bundle report.catalog scan web.form
            report.online: database report.content scan
            board: organisation report.online scan
            board.web: board notation organisation scan scan.end web web.asset
            report.online.web: audit chart document notation openanswer publication reach report report.online report.printed scan web
                web.asset web.form
            report.web: audit document.seal openanswer organisation programme publication reach report.catalog report.content report.printed scan web.form
            export: analysis analysis.claim analysis.published analysis.stats chart content document notation questionnaire questionnaire.identity questionnaire.text
                report.content
            export.ddi: analysis.published dataset export questionnaire questionnaire.identity questionnaire.text report.content
            export.compared: analysis chart comparison comparison.map document document.pdf document.seal export notation questionnaire questionnaire.text
            research.rule: analysis analysis.published answer dataset questionnaire
            research.file: answer dataset export notation questionnaire questionnaire.identity questionnaire.text report.content research.rule spss
            research: analysis.published answer database publication questionnaire report.content report.printed research.file research.rule response.store scan
            export.file: export export.ddi publication questionnaire.catalog questionnaire.yaml report.content report.printed scan
            export.web: audit export export.file programme reach report report.content report.printed scan web
            study.file: answer notation questionnaire.yaml.source
            study.response: analysis answer notation questionnaire study.file
            study: analysis analysis.counting analysis.disclosure analysis.published analysis.result analysis.section analysis.stats answer notation
                questionnaire questionnaire.yaml questionnaire.yaml.source study.file study.response
            paper: answer ballot database invitation notation questionnaire response response.draft response.store scan scan.own study.file study.response
            mail.letter: notation organisation organisation.look questionnaire questionnaire.text scan scan.end scan.own
            mail: audit ballot invitation mail.letter notation organisation.look questionnaire response.store scan scan.end scan.own
            retention: audit mail response response.draft response.store response.talk response.words scan web.term
            mail.notice: mail mail.letter notation scan scan.end scan.pause web
            mail.returned: mail notation response.store scan
            mail.file: mail mail.letter notation paper questionnaire questionnaire.text study.file
            post: chart paper study.file
            paper.form: answer chart content document document.pdf document.seal questionnaire questionnaire.text
            programme.web: access access.kept audit notation organisation programme questionnaire.identity reach scan web.form
            glossary.web: glossary questionnaire.text web
            audit.web: access audit notation web
            access.factor.web: access access.factor access.kept audit qr web.form
            access.elsewhere: access access.kept audit database organisation
            access.elsewhere.web: access access.elsewhere access.kept access.session web
            access.web: access access.kept access.session audit web web.form web.machine
            access.token.web: access access.kept access.token audit notation web.form
            publication.web: access.kept analysis analysis.claim analysis.published audit ballot chart notation programme publication questionnaire questionnaire.catalog
                questionnaire.text reach response response.flood response.store scan scan.own web web.form
            paper.web: access.kept audit notation organisation paper paper.form questionnaire questionnaire.catalog reach response response.draft scan
                scan.own study.file study.response web.form
            web.error: web web.form web.machine
            organisation.look.web: access.kept audit notation organisation organisation.look reach web web.form
            form: answer glossary notation organisation.look questionnaire questionnaire.text web
            walk.channel: questionnaire response response.draft scan.own
            walk.ending: form notation questionnaire response.draft response.flood scan.end scan.own
            walk.flood: response.draft response.flood scan.own walk.ending web
            walk.made: organisation.look questionnaire response.flood scan scan.end scan.own web web.asset
            walk.reached: notation questionnaire response response.draft scan.own web
            walk: answer form invitation notation questionnaire questionnaire.clinic questionnaire.text response response.draft response.flood scan scan.end
                scan.own scan.pause walk.channel walk.ending walk.flood walk.made walk.reached web web.form
            walk.document: answer form invitation questionnaire response response.carried response.draft scan scan.own walk walk.channel
                walk.ending walk.flood walk.made walk.reached web web.asset
            walk.elsewhere: answer form invitation qr questionnaire response response.carried response.draft scan scan.own walk walk.document walk.ending
                walk.made web
            walk.entry: form invitation scan walk walk.channel walk.made web
            walk.trial: answer form notation questionnaire questionnaire.clinic questionnaire.text response.flood scan scan.opening scan.own walk walk.made web
            walk.talk: form notation questionnaire response.talk scan scan.own walk walk.made web
            preview: access answer form notation organisation.look questionnaire questionnaire.catalog questionnaire.clinic questionnaire.identity
                questionnaire.proposal questionnaire.text web
            desk.invitation: access.kept audit invitation notation questionnaire questionnaire.catalog questionnaire.text reach scan web web.form
            desk.mail: audit invitation mail mail.file mail.letter notation questionnaire questionnaire.catalog questionnaire.text reach scan scan.end web web.form
            desk.period: access.kept audit notation reach response response.draft scan scan.end scan.pause web web.form
            desk.trial: audit reach scan scan.opening walk.trial web web.form
            desk.way: access ballot scan web web.form
            desk.recovery: audit ballot reach scan web web.form
            desk.share: access.kept audit desk.invitation qr reach response response.counter scan web web.form
            desk.announcement: chart desk.share notation organisation questionnaire questionnaire.clinic questionnaire.text scan scan.end scan.own web
            desk.publicity: chart desk.announcement document document.pdf document.seal organisation organisation.look qr reach
                scan web
            desk.post: audit chart desk.announcement document document.pdf document.seal invitation mail notation organisation organisation.look post qr
                questionnaire questionnaire.catalog reach scan web web.form
            desk.flood: audit notation reach response.flood scan
            desk.talk: audit notation reach response.talk scan web
            desk.reached: form questionnaire questionnaire.text reach response response.counter scan scan.own web
            desk.turnout: notation questionnaire response
            desk.own: access.kept audit chart desk.way notation questionnaire questionnaire.catalog questionnaire.clinic questionnaire.text questionnaire.version
                reach scan scan.own web web.form
            openanswer.web: access.kept audit chart notation openanswer organisation publication questionnaire questionnaire.text reach redaction response.words scan
                scan.own web web.form
            agenda: database scan
            lesson: access organisation programme questionnaire questionnaire.text scan
            lesson.web: access access.kept agenda analysis.claim audit lesson notation organisation publication questionnaire questionnaire.catalog questionnaire.text reach redaction scan
                web web.form
            agenda.web: access.kept agenda analysis analysis.claim analysis.published audit document notation publication questionnaire
                questionnaire.text reach report report.catalog report.chapter report.content report.online report.printed scan scan.own web web.form
            comparison.web: access analysis analysis.claim analysis.published chart comparison comparison.map comparison.service comparison.trend export export.compared lesson notation organisation programme questionnaire questionnaire.catalog questionnaire.identity questionnaire.text
                reach scan web
            research.web: access audit export notation questionnaire questionnaire.text reach report.printed research research.file research.rule retention scan scan.own web web.form
            desk.retention: agenda audit export lesson notation openanswer organisation publication questionnaire questionnaire.catalog questionnaire.text questionnaire.yaml reach report.catalog
                report.printed research retention scan scan.own web
            desk.road: agenda invitation mail openanswer organisation organisation.look publication report.online response.words scan scan.end scan.own
            desk: access access.kept audit chart desk.period desk.recovery desk.road desk.share desk.turnout invitation mail notation organisation publication publication.web questionnaire
                questionnaire.catalog questionnaire.identity questionnaire.text questionnaire.version reach response response.flood response.talk scan scan.own web web.form
            administration: access access.factor access.kept audit mail mail.letter notation organisation questionnaire.identity web web.form
            administration.facts: retention web
            administration.questionnaire: audit notation questionnaire questionnaire.catalog questionnaire.clinic questionnaire.identity
                questionnaire.proposal questionnaire.text questionnaire.version questionnaire.yaml questionnaire.yaml.source questionnaire.yaml.successor report.definition web web.form
            api: access access.kept access.token chart notation scan web web.machine
            api.repeat: access.token api web.machine
            api.order: access reach report.catalog report.printed scan
            api.log: access access.token api audit
            api.resource: access access.token agenda analysis api api.order api.repeat audit ballot comparison comparison.service export export.file notation organisation programme
                publication questionnaire questionnaire.catalog questionnaire.identity questionnaire.text questionnaire.version questionnaire.yaml
                reach report.catalog response response.store scan scan.end scan.own web web.machine
            api.document: api web web.machine
            api.web: api.document web web.machine
            job: access.session api.order api.repeat audit mail mail.notice mail.returned publication report.bundle response response.flood response.store response.talk response.words retention scan.opening web.error
            job.web: job notation web
            operation:
            demo: access answer database invitation notation organisation programme publication questionnaire questionnaire.catalog questionnaire.identity
                questionnaire.text response scan scan.own
            cli: access analysis analysis.json analysis.published analysis.result chart database database.backup document.seal notation questionnaire questionnaire.catalog
                questionnaire.clinic questionnaire.identity questionnaire.text questionnaire.version questionnaire.yaml questionnaire.yaml.source questionnaire.yaml.successor
                report report.content report.definition study study.file translation
            (start): access access.elsewhere cli database
            """;

    private static final Map<String, Set<String>> MAY_USE = read();

    private PackageTable() {}

    /** The rows, by the package under the root. */
    static Set<String> names() {
        return MAY_USE.keySet();
    }

    static Set<String> mayUse(String row) {
        return MAY_USE.get(row);
    }

    /** Whether a package holds pages: nothing but other pages may use it. */
    static boolean isOfPages(String row) {
        return row.endsWith(".web")
                || List.of("walk", "preview", "desk", "administration").contains(row.split("\\.")[0]);
    }

    /** The row of a package; null outside the project. */
    static String rowOf(String packageName) {
        if (packageName.equals(ROOT)) {
            return START;
        }
        return packageName.startsWith(ROOT + ".") ? packageName.substring(ROOT.length() + 1) : null;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (String row : ROWS.split("\n(?! )")) {
            String[] parts = row.strip().split(":");
            String name = parts[0].equals("(start)") ? START : parts[0];
            Set<String> mayUse =
                    parts.length == 1 ? Set.of() : Set.of(parts[1].strip().split("\\s+"));
            if (!rows.keySet().containsAll(mayUse)) {
                throw new IllegalStateException(name + " may only use what stands above it, not all of " + mayUse);
            }
            rows.put(name, mayUse);
        }
        return rows;
    }
}
