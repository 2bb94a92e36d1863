package nl.lokaledemocratie.quickscan.report.figure;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.Quotation;

/** The sentence for who cannot see how answers are spread: at how many bars more lies below the middle, and who is divided. */
record SpreadAlternative(Phrases phrases) {

    /** Of the statements of one figure. Of a reversed one more answers below the middle would mean the opposite: these are not counted. */
    String of(String theme, List<SpreadSubject> all) {
        List<SpreadSubject> straight =
                all.stream().filter(one -> !one.statement().reverse()).toList();
        List<SpreadSubject> subjects = straight.isEmpty() ? all : straight;
        boolean now = bars(subjects, Aspect.NOW).stream().anyMatch(SpreadSubject.Answers::isSpread);
        Aspect aspect = now ? Aspect.NOW : Aspect.WISH;
        List<SpreadSubject.Answers> bars = bars(subjects, aspect).stream()
                .filter(SpreadSubject.Answers::isSpread)
                .toList();
        if (bars.isEmpty()) {
            return phrases.say("alt-spread-none", "theme", theme);
        }
        long below =
                bars.stream().filter(bar -> bar.share(true) > bar.share(false)).count();
        return phrases.say(
                "alt-spread",
                "theme",
                theme,
                "which",
                straight.size() == all.size() || straight.isEmpty() ? "" : " " + phrases.say("alt-spread-straight"),
                "seen",
                phrases.say(
                        below == 0 ? "alt-spread-above" : below == bars.size() ? "alt-spread-all" : "alt-spread-some",
                        "n",
                        phrases.notation().count(below),
                        "m",
                        phrases.notation().count(bars.size()),
                        "aspect",
                        phrases.say(now ? "aspect-now" : "aspect-wish")),
                "divided",
                divided(all, aspect).orElse(""));
    }

    private static List<SpreadSubject.Answers> bars(List<SpreadSubject> subjects, Aspect aspect) {
        return subjects.stream()
                .flatMap(subject -> subject.rows().stream())
                .flatMap(row -> answers(row, aspect).stream())
                .toList();
    }

    private static Optional<SpreadSubject.Answers> answers(SpreadSubject.Row row, Aspect aspect) {
        return aspect == Aspect.NOW ? row.now() : row.wish();
    }

    /** The first statement that anybody is divided about. */
    private Optional<String> divided(List<SpreadSubject> subjects, Aspect aspect) {
        return subjects.stream()
                .filter(subject -> subject.rows().stream().anyMatch(row -> isDivided(row, aspect)))
                .findFirst()
                .map(subject -> phrases.say(
                        "alt-spread-divided",
                        "groups",
                        Enumeration.of(
                                subject.rows().stream()
                                        .filter(row -> isDivided(row, aspect))
                                        .map(row -> row.group().inText())
                                        .toList(),
                                phrases),
                        "statement",
                        Quotation.of(subject.statement().wording().standard().in(phrases.language()))));
    }

    private static boolean isDivided(SpreadSubject.Row row, Aspect aspect) {
        return answers(row, aspect).filter(SpreadSubject.Answers::divided).isPresent();
    }
}
