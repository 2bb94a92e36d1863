package nl.lokaledemocratie.quickscan.research.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.printed.FileName;
import nl.lokaledemocratie.quickscan.research.ResearchFiles;
import nl.lokaledemocratie.quickscan.research.ResearchGrant;
import nl.lokaledemocratie.quickscan.research.ResearchGrants;
import nl.lokaledemocratie.quickscan.research.file.ResearchArchive;
import nl.lokaledemocratie.quickscan.research.file.ResearchPlan;
import nl.lokaledemocratie.quickscan.retention.SheetTerms;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.Page;

/** What both pages show of the files, and how one is sent. */
@ApplicationScoped
class ResearchDownload {

    @Inject
    ResearchFiles files;

    @Inject
    ResearchGrants grants;

    @Inject
    SheetTerms terms;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Page page;

    String language() {
        return page.getLanguage();
    }

    /** When the answers were wiped, if they were. */
    Optional<LocalDate> wipedOn(Scan scan) {
        return terms.wipedOn(scan.id());
    }

    /** Those that give a file. */
    List<ResearchView.Group> groups(Scan scan) {
        Questionnaire questionnaire = questionnaires.of(scan);
        return files.plans(scan).stream()
                .map(plan -> ResearchView.Group.of(plan, questionnaire, language(), !files.isAsBefore(scan, plan)))
                .toList();
    }

    /** Sends the file of a group and keeps that it was fetched; empty when there is none, or it would be another one than before. */
    Optional<Response> find(Scan scan, ResearchGrant grant, String group, boolean byLink) {
        return files.findPlan(scan, group)
                .filter(plan -> files.claim(scan, plan))
                .map(plan -> send(scan, plan, grant, byLink));
    }

    private Response send(Scan scan, ResearchPlan plan, ResearchGrant grant, boolean byLink) {
        String name = "onderzoek-" + plan.group() + ".zip";
        ResearchArchive archive = files.archive(scan, plan, language());
        ResearchArchive.Sheets sheets = files.sheets(scan, plan);
        grants.log(grant, plan.group() + ".zip", byLink);
        StreamingOutput output = stream -> archive.write(stream, sheets);
        return Response.ok(output)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(scan, name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
