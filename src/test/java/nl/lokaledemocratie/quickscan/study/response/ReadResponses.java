package nl.lokaledemocratie.quickscan.study.response;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import nl.lokaledemocratie.quickscan.study.file.TextSource;

/** Reads answers to two items of a council and residents, with their neighbourhood. */
abstract class ReadResponses {

    static final Codebook CODEBOOK = new Codebook(List.of(
            new Codebook.Item("v01", "T1", List.of(), true, true, false, new Range(1, 5)),
            new Codebook.Item("v02", "T1", List.of(), true, false, false, new Range(1, 5))));

    static final String HEADER = "respondent_id,group,wijk,v01_now,v01_wish,v02_now\n";

    final ResponsesReader reader = new ResponsesReader(CODEBOOK, List.of("raadsleden", "inwoners"), List.of("wijk"));

    List<Response> read(String text) {
        return reader.readAll(TextSource.of("a.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    List<String> refusal(String text) {
        return refuse(text.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.code())
                .toList();
    }

    FilesRefusedException refuse(byte[] bytes) {
        return catchThrowableOfType(FilesRefusedException.class, () -> reader.readAll(TextSource.of("a.csv", bytes)));
    }
}
