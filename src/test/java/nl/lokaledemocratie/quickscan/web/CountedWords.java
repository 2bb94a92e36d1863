package nl.lokaledemocratie.quickscan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with the grammar around the numbers of a sentence, in each language of our own words. */
final class CountedWords {

    private static final String NUMBER = "(?<![\\p{L}\\d.,])";

    private static final String ONE = NUMBER + "1(?![.,]?\\d)";
    private static final String OTHER = NUMBER + "(?:0|[2-9]|[\\d.,]*\\d{2,})";
    private static final String END = "(?![\\p{L}'’])";

    /** One thing with a noun or a verb of several. */
    private static final Map<String, Pattern> ONE_AS_MANY = Map.of(
            "nl",
                    pattern(ONE + " (?:(?!van|op|tot|en|of)\\p{L}+ ){0,2}(?:"
                            + "mensen|vragen|antwoorden|stellingen|tekens|minuten|dagen|codes|inwoners|raadsleden|deelnemers"
                            + "|formulieren|regels|pagina's|thema's|thema’s|kernwaarden|vakken|veranderingen|problemen|teksten|kansen"
                            + "|groepen|scans|versies|opmerkingen|plaatsen|woorden|belangrijkste)" + END
                            + "|\\b(?:deden|zijn|waren|staan|hebben|worden|werken|tellen)(?: er| nog| dan)* " + ONE
                            + "|" + ONE + "(?: van(?: de)? [\\d.]+)?(?: \\p{L}+)? "
                            + "(?:deden|zijn|waren|staan|hebben|worden|werken|tellen|mogen)" + END
                            + "|\\b(?:eerste|alle) " + ONE),
            "en",
                    pattern(ONE + " (?:(?!of|to|or|and)\\p{L}+ ){0,2}(?:"
                            + "people|questions|answers|statements|characters|minutes|days|codes|inhabitants|councillors"
                            + "|participants|forms|rows|lines|pages|themes|values|fields|changes|problems|texts|groups|words|ones"
                            + "|sheets|remarks|places)" + END
                            + "|\\b(?:are|were) " + ONE + "|\\b(?:first|all) " + ONE
                            + "|" + ONE + "(?: of(?: the)? [\\d,]+)?(?: \\p{L}+)? (?:are|were|have)" + END),
            "tr", pattern(ONE + " \\p{L}+l[ae]r" + END));

    /** None or several things with a noun or a verb of one. */
    private static final Map<String, Pattern> MANY_AS_ONE = Map.of(
            "nl",
                    pattern(OTHER + " (?:(?:nieuwe|oude|eigen|ongebruikte) )?(?:"
                            + "vraag|antwoord|stelling|teken|minuut|dag|code|inwoner|deelnemer|formulier|regel|pagina|thema|kernwaarde"
                            + "|vak|verandering|probleem|tekst|groep|mens)" + END
                            + "|\\b(?:deed|is|was|staat)(?: er| nog)+ " + OTHER),
            "en",
                    pattern(OTHER + " (?:(?:new|old|own|unused|more) )?(?:"
                            + "question|answer(?! sheets)|statement|character|minute|day|code|inhabitant|participant|form|row|line"
                            + "|page|theme|field|change|problem|text|group|sheet|person)" + END
                            + "|\\b(?:there is|there was) " + OTHER),
            "tr", pattern(OTHER + " \\p{L}+l[ae]r" + END));

    private static final String FEW = NUMBER + "[2-4](?![.,]?\\d)";
    private static final String MANY = NUMBER + "(?:0|[5-9]|1\\d)(?![.,]?\\d)";

    /** Nouns behind a number, in the forms that do not belong there. */
    private static final Map<String, List<Pattern>> OTHER_FORMS = Map.of(
            "pl",
                    List.of(
                            pattern(ONE + " (?:minut|dni|znaki|znaków|tematy|tematów|pytania|pytań)" + END),
                            pattern(FEW + " (?:minuta|dzień|znak|temat|tematów|pytanie|pytań)" + END),
                            pattern("(?:Najwyżej|długi:) 2 znaków" + END),
                            pattern(MANY + " (?:minuta|minuty|dzień|dnia|znak|znaki|temat|tematy|pytanie|pytania)"
                                    + END)),
            "uk",
                    List.of(
                            pattern(ONE + " (?:хвилини|хвилин|дні|днів|знаки|знаків|теми|тем|запитань)" + END),
                            pattern(FEW + " (?:хвилина|хвилину|хвилин|день|днів|знак|тема|тем|запитань)" + END),
                            pattern("(?:ніж|задовгий:) 2 знаків" + END),
                            pattern(MANY + " (?:хвилина|хвилину|хвилини|день|дні|знак|знаки|тема|теми|запитання)"
                                    + END)),
            "ar",
                    List.of(
                            pattern(NUMBER
                                    + "[12](?![.,]?\\d) (?:دقيق|دقائق|حرف|أحرف|يوم|أيام|موضوع|مواضيع|سؤال|أسئلة)"),
                            pattern(NUMBER + "[3-9](?![.,]?\\d) (?:دقيق|حرف|يوم|موضوع|سؤال)"),
                            pattern(NUMBER + "(?:0|1\\d|[\\d,]*000) (?:دقائق|أحرف|أيام|مواضيع|أسئلة)")));

    private static final Pattern BARE_THOUSAND = Pattern.compile("(?<!\\d)1000(?!\\d)");

    private CountedWords() {}

    static List<String> faults(String language, String sentence) {
        List<String> faults = new ArrayList<>();
        String base = language.split("-")[0];
        Stream.concat(
                        Stream.of(ONE_AS_MANY, MANY_AS_ONE).flatMap(forms -> Stream.ofNullable(forms.get(base))),
                        Stream.concat(OTHER_FORMS.getOrDefault(base, List.of()).stream(), Stream.of(BARE_THOUSAND)))
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::find)
                .forEach(found -> faults.add(found.group()));
        return faults;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
